package io.rightful.local;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
@QuarkusTestResource(LocalDatabase.class)
class LocalResourcesTest {
    @Test
    void everyProviderHasASource() {
        RestAssured.get("/local/sources")
                .then()
                .statusCode(200)
                .body(
                        "name",
                        containsInAnyOrder(
                                "ctm",
                                "callrail",
                                "cloudtalk",
                                "callingly",
                                "connect",
                                "aircall",
                                "dialpad",
                                "zoom",
                                "quo",
                                "twilio",
                                "ringcentral",
                                "genesys",
                                "justcall",
                                "generic"))
                .body("[0].url", startsWith("/webhooks/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"owner", "admin", "analyst", "agent"})
    void aTokenOfEveryRoleIsTaken(String role) {
        Requests.as(role).get("/api/users").then().statusCode("agent".equals(role) ? 403 : 200);
    }

    @Test
    void anotherAccountsTokenSeesNothingOfDemo() {
        String token =
                RestAssured.get("/local/token?role=owner&account=elsewhere").asString();
        RestAssured.given()
                .auth()
                .oauth2(token)
                .get("/api/users")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    @Test
    void whoeverOpensAPageIsSignedInAndLedBackToIt() {
        withoutRedirects()
                .get("/contacts/of-a-mail")
                .then()
                .statusCode(303)
                .header("Location", containsString("/local/sign-in?to=%2Fcontacts%2Fof-a-mail"));
        String token = withoutRedirects()
                .queryParam("role", "agent")
                .queryParam("to", "/contacts")
                .get("/local/sign-in")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/contacts"))
                .extract()
                .cookie("rightful");

        withoutRedirects()
                .cookie("rightful", token)
                .get("/contacts")
                .then()
                .statusCode(200)
                .contentType("text/html");
    }

    @Test
    void anUnknownRoleIsAProblem() {
        RestAssured.get("/local/token?role=king").then().statusCode(400).body("code", equalTo("unknown-role"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"source\":\"aws.connect\",\"detail-type\":\"Amazon Connect Contact Event\",\"detail\":{}}",
                "{\"specversion\":\"1.0\",\"type\":\"io.rightful.CallCompleted\",\"id\":\"1\",\"source\":\"/x\",\"data\":{}}",
            })
    void anEventIsTaken(String event) {
        RestAssured.given().body(event).post("/local/events").then().statusCode(202);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"source\":\"nobody\",\"detail-type\":\"Nothing\",\"detail\":{}}",
                "{\"specversion\":\"1.0\",\"type\":\"aws.connect\",\"data\":{}}",
            })
    void anEventThatNoRuleWantsIsSaidToBeSo(String event) {
        RestAssured.given()
                .body(event)
                .post("/local/events")
                .then()
                .statusCode(422)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{} {}", "{\"source\":\"aws.connect\"}", "{\"specversion\":\"1.0\"}"})
    void whatIsNoEventIsAProblem(String body) {
        RestAssured.given()
                .body(body)
                .post("/local/events")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    private static RequestSpecification withoutRedirects() {
        return RestAssured.given().redirects().follow(false);
    }
}
