package io.rightful.admin.access;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.rightful.admin.AdminTest;
import io.rightful.admin.Api;
import io.rightful.admin.Tokens;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

@AdminTest
class TokenTest {
    @Test
    void aSignedTokenOfAnAccountIsLetIn() {
        Api.as("owner", "acme").get("/api/reasons").then().statusCode(200);
    }

    @Test
    void noTokenIsToldHowToSendOne() {
        Api.anonymous()
                .get("/api/reasons")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("code", equalTo("unauthenticated"));
    }

    @ParameterizedTest
    @MethodSource
    void aTokenThatProvesNothingIsRefused(String token) {
        Api.with(token)
                .get("/api/reasons")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Bearer"));
    }

    static Stream<String> aTokenThatProvesNothingIsRefused() {
        return Stream.of(
                "nonsense",
                "a.b.c",
                Tokens.withoutAccount(),
                Tokens.withBlankAccount(),
                Tokens.expired(),
                Tokens.notYetValid(),
                Tokens.unsigned(),
                Tokens.ofAnotherIssuer(),
                Tokens.signedByAnother());
    }

    @Test
    void anUnknownRoleMayNothing() {
        Api.as("visitor", "acme")
                .get("/api/reasons")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("code", equalTo("forbidden"));
    }
}
