package io.rightful.local;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** What a newcomer types. */
public final class Requests {
    private Requests() {}

    public static RequestSpecification as(String role) {
        return RestAssured.given().auth().oauth2(token(role));
    }

    public static String token(String role) {
        return RestAssured.given()
                .queryParam("role", role)
                .get("/local/token")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    public static ValidatableResponse postToCtm(String path, String body) {
        String time = Long.toString(Instant.now().getEpochSecond());
        return RestAssured.given()
                .contentType(ContentType.JSON)
                .header("X-CTM-Time", time)
                .header("X-CTM-Signature", hmac(source("ctm", "secret"), time + body))
                .body(body)
                .post(path)
                .then();
    }

    public static String source(String name, String field) {
        return RestAssured.get("/local/sources").jsonPath().getString("find { it.name == '" + name + "' }." + field);
    }

    /** @return the user's id */
    public static String addUser(String first, String last, String email) {
        return as("admin")
                .contentType(ContentType.JSON)
                .body(Map.of("firstName", first, "lastName", last, "email", email))
                .post("/api/users")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String outcome(String callId) {
        return as("analyst").get("/api/calls/ctm/" + callId).jsonPath().getString("outcome");
    }

    private static String hmac(String secret, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
