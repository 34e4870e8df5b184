package io.rightful.admin.inbound;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

import io.rightful.admin.Api;
import io.rightful.crm.inbound.BodySignature;

/** A CRM that is never asked, connected as {@code firepoint}. */
record Firepoint(String account, String url, String secret) {
    static final String PHONE = "+12025550141";

    static Firepoint connect(String account) {
        JsonPath connected = Api.as("admin", account)
                .body("{\"id\":\"firepoint\",\"crm\":\"generic\"}")
                .post("/api/integrations")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        return new Firepoint(account, connected.getString("url"), connected.getString("secret"));
    }

    static String change(String event, String lead, String owner, String more) {
        return "{\"eventId\":\"" + event + "\",\"lead\":{" + lead + "},\"owner\":{" + owner + "}" + more + "}";
    }

    /** Creates a user and tells the id. */
    String user(String name, String email) {
        return Api.as("admin", account)
                .body("{\"firstName\":\"" + name + "\",\"lastName\":\"Example\",\"email\":\"" + email + "\"}")
                .post("/api/users")
                .then()
                .extract()
                .path("id");
    }

    /** Who has {@link #PHONE}. */
    ValidatableResponse contact() {
        return Api.as("analyst", account)
                .get("/api/contacts?phone=%2B12025550141")
                .then();
    }

    ValidatableResponse post(String body) {
        return post("application/json", body);
    }

    ValidatableResponse post(String type, String body) {
        return sent(url, type, body, Instant.now(), secret);
    }

    static ValidatableResponse sent(String url, String type, String body, Instant time, String secret) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return Api.anonymous()
                .contentType(type)
                .header("X-Rightful-Time", Long.toString(time.getEpochSecond()))
                .header("X-Rightful-Signature", BodySignature.sign(secret, time, bytes))
                .body(bytes)
                .post(url)
                .then();
    }
}
