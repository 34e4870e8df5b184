package io.rightful.admin.api;

import org.junit.jupiter.api.Test;

import io.rightful.admin.AdminTest;
import io.rightful.admin.Api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

@AdminTest
class DescriptionTest {
    @Test
    void theApiDescribesItself() {
        Api.anonymous()
                .get("/openapi?format=json")
                .then()
                .statusCode(200)
                .body("info.title", equalTo("Rightful"))
                .body("components.securitySchemes.token.scheme", equalTo("bearer"))
                .body(
                        "paths.'/api/reasons'.get.responses.'401'.content.'application/problem+json'.schema.$ref",
                        containsString("Problem"));
    }

    @Test
    void aBrowserIsShownWhereTheDescriptionIs() {
        Api.anonymous().get("/").then().statusCode(200).contentType("text/html").body(containsString("/openapi"));
    }
}
