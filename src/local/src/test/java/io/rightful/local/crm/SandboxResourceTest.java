package io.rightful.local.crm;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.rightful.local.LocalDatabase;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(LocalDatabase.class)
class SandboxResourceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "salesforce",
                "hubspot",
                "followupboss",
                "activecampaign",
                "marketo",
                "pipedrive",
                "zoho",
                "dynamics365"
            })
    void everyCrmThatIsAskedForChangesHasASandbox(String crm) {
        RestAssured.get("/local/crm/" + crm + "/users")
                .then()
                .statusCode(200)
                .body("id", hasItems(crm + "-imani", crm + "-lucian", crm + "-mei", crm + "-orla"));
        RestAssured.get("/local/crm/" + crm + "/queues").then().body("id", hasItem(crm + "-new-leads"));
        RestAssured.get("/local/crm/" + crm + "/calls").then().statusCode(200);
    }

    @Test
    void aLeadIsAnsweredAsItIsStored() {
        put(
                        "zoho",
                        "1",
                        "{\"name\": \"Perpetua Vane\", \"phone\": \"(202) 555-0171\", \"owner\": \"imani-thornquist\"}")
                .statusCode(200)
                .body("id", equalTo("1"))
                .body("phones", contains("+12025550171"))
                .body("owner.user", equalTo("zoho-imani"))
                .body("owner.name", equalTo("Imani Thornquist"))
                .body("owner.email", equalTo("imani.thornquist@demo.example.com"))
                .body("state", equalTo("open"))
                .body("changes.by", contains("person"))
                .body("calls.size()", equalTo(0));

        RestAssured.get("/local/crm/zoho/leads").then().body("find { it.id == '1' }.name", equalTo("Perpetua Vane"));
        put("zoho", "1", RestAssured.get("/local/crm/zoho/leads/1").asString())
                .body("changes.size()", equalTo(1))
                .body("owner.user", equalTo("zoho-imani"));
        put("zoho", "1", "{\"owner\": {\"queue\": \"zoho-new-leads\"}}")
                .body("owner.name", equalTo("New leads"))
                .body("owner.user", nullValue());
        put("zoho", "1", "{\"owner\": null}")
                .body("$", hasKey("owner"))
                .body("owner", nullValue())
                .body("changes.size()", equalTo(3));
        RestAssured.get("/local/crm/pipedrive/leads/1").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{} {}",
                "{\"name\": 7}",
                "{\"phones\": \"+12025550171\"}",
                "{\"owner\": {}}",
                "{\"owner\": \" \"}",
                "{\"owner\": 7}",
                "{\"state\": \"lost\"}"
            })
    void whatIsNoLeadIsAProblem(String body) {
        put("zoho", "2", body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("malformed-lead"));

        RestAssured.get("/local/crm/zoho/leads/2")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("unknown-lead"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"generic", "zapier", "unheard-of"})
    void aCrmThatIsNeverAskedHasNone(String crm) {
        RestAssured.get("/local/crm/" + crm + "/leads/1").then().statusCode(404).body("code", equalTo("unknown-crm"));
        put(crm, "1", "{}").statusCode(404);
    }

    private static ValidatableResponse put(String crm, String lead, String body) {
        return RestAssured.given()
                .body(body)
                .put("/local/crm/" + crm + "/leads/" + lead)
                .then();
    }
}
