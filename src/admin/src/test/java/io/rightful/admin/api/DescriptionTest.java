package io.rightful.admin.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import io.rightful.admin.AdminTest;
import io.rightful.admin.Api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

@AdminTest
class DescriptionTest {
    private static final Path CHECKED_IN = Path.of("..", "docs", "openapi.yaml");

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

    /** {@code -Drightful.docs.write=true} writes it anew. */
    @Test
    void theDescriptionThatIsCheckedInIsThatOfTheCode() throws IOException {
        String served = Api.anonymous().get("/openapi").then().extract().asString();
        if (Boolean.getBoolean("rightful.docs.write")) {
            Files.writeString(CHECKED_IN, served);
        }
        assertThat(CHECKED_IN)
                .as("write it anew with -Drightful.docs.write=true")
                .hasContent(served);
    }

    @Test
    void aBrowserIsShownWhereTheDescriptionIs() {
        Api.anonymous().get("/").then().statusCode(401).contentType("text/html").body(containsString("/openapi"));
    }
}
