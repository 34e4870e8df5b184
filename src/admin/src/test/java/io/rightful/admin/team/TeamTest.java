package io.rightful.admin.team;

import java.util.List;

import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.rightful.admin.Accounts;
import io.rightful.admin.AdminTest;
import io.rightful.admin.Api;
import io.rightful.rules.agent.Agent;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@AdminTest
class TeamTest {
    private final Accounts accounts = new Accounts();

    private String account;
    private String ada;
    private String bea;

    @BeforeEach
    void twoUsers() {
        account = accounts.create();
        ada = Accounts.user(account, "Ada", "Example");
        bea = Accounts.user(account, "Bea", "Example");
    }

    @Test
    void untilAnAdminEditsItThePrimaryTeamIsEverybody() {
        send("analyst", "GET", "/api/teams", "")
                .then()
                .statusCode(200)
                .body("items.id", contains("everybody"))
                .body("items.everybody", contains(true))
                .body("items.primary", contains(true));

        admin("PUT", "/api/teams/everybody", "{\"name\":\"Front\",\"members\":[\"" + ada + "\"]}")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("everybody", equalTo(false))
                .body("primary", equalTo(true))
                .body("members.user", contains(ada))
                .body("members.priority", contains(1));
        admin("PUT", "/api/teams/everybody", "{\"primary\":false}").then().statusCode(409);
        admin("DELETE", "/api/teams/everybody", "").then().statusCode(204);
        admin("GET", "/api/teams/everybody", "").then().body("everybody", equalTo(true));
        admin("DELETE", "/api/teams/everybody", "").then().statusCode(404);
        admin("PUT", "/api/teams/everybody", "{\"name\":\"Front\"}").then().statusCode(422);
        admin(
                        "PUT",
                        "/api/teams/everybody",
                        admin("GET", "/api/teams/everybody", "").asString())
                .then()
                .statusCode(200);
    }

    @Test
    void aTeamHasItsMembersByPriorityAndAnOptionOfItsOwn() {
        String team = create("{\"name\":\"Sales\",\"leadOwnerRouting\":\"only-owner\",\"members\":[{\"user\":\"" + bea
                + "\",\"priority\":2},{\"user\":\"" + ada + "\",\"priority\":1}]}");

        admin("GET", "/api/teams/" + team, "")
                .then()
                .body("members.user", equalTo(List.of(ada, bea)))
                .body("members.priority", equalTo(List.of(1, 2)))
                .body("leadOwnerRouting", equalTo("only-owner"))
                .body("primary", equalTo(false));
        admin("PUT", "/api/teams/" + team, "{\"leadOwnerRouting\":\"\",\"members\":[]}")
                .then()
                .statusCode(200)
                .body("name", equalTo("Sales"))
                .body("members", empty())
                .body("leadOwnerRouting", nullValue());
    }

    @Test
    void oneThatBecomesPrimaryTakesItFromTheOther() {
        String sales = create("{\"name\":\"Sales\",\"primary\":true}");
        String service = create("{\"name\":\"Service\",\"primary\":true}");

        admin("GET", "/api/teams", "")
                .then()
                .body("items.id", contains(sales, service))
                .body("items.primary", contains(false, true));
        admin("DELETE", "/api/teams/" + service, "").then().statusCode(409).body("code", equalTo("primary-team"));
        admin("PUT", "/api/teams/everybody", "{\"primary\":true}")
                .then()
                .statusCode(200)
                .body("primary", equalTo(true));
        admin("DELETE", "/api/teams/" + service, "").then().statusCode(204);
        admin("GET", "/api/teams", "").then().body("items.id", contains("everybody", sales));
    }

    @Test
    void aNumberHasItsTeamAndOption() {
        String sales = create("{\"name\":\"Sales\"}");

        admin("PUT", "/api/numbers/(202)%20555-0100", "{\"team\":\"" + sales + "\"}")
                .then()
                .statusCode(200)
                .body("number", equalTo("+12025550100"))
                .body("team", equalTo(sales))
                .body("leadOwnerRouting", nullValue());
        admin("PUT", "/api/numbers/+12025550100", "{\"leadOwnerRouting\":\"owner-first\"}")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("team", equalTo(sales));
        admin("DELETE", "/api/teams/" + sales, "").then().statusCode(409).body("code", equalTo("team-in-use"));
        admin("GET", "/api/numbers", "").then().body("items.number", contains("+12025550100"));
        admin("DELETE", "/api/numbers/%2B12025550100", "").then().statusCode(204);
        admin("GET", "/api/numbers/+12025550100", "").then().statusCode(404);
        admin("DELETE", "/api/teams/" + sales, "").then().statusCode(204);
    }

    @Test
    void aStaleVersionIsNotOverwritten() {
        String sales = create("{\"name\":\"Sales\"}");
        admin("PUT", "/api/numbers/+12025550100", "{}").then().statusCode(200);

        List.of("/api/teams/" + sales, "/api/numbers/+12025550100").forEach(path -> {
            stale("PUT", path).then().statusCode(412);
            stale("DELETE", path).then().statusCode(412);
        });
    }

    @Test
    void theSameRequestSentAgainMakesOneTeam() {
        String body = "{\"name\":\"Sales\"}";

        keyed(body).then().statusCode(201);
        keyed(body).then().statusCode(201);
        admin("GET", "/api/teams", "").then().body("items", hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"name\":\" \"}",
                "{\"name\":\"Sales\",\"members\":[\"nobody-of-that-id\"]}",
                "{\"name\":\"Sales\",\"members\":[null]}",
                "{\"name\":\"Sales\",\"members\":[{\"priority\":1}]}",
                "{\"name\":\"Sales\",\"leadOwnerRouting\":\"whoever\"}"
            })
    void aTeamThatCannotBeIsRefused(String body) {
        admin("POST", "/api/teams", body).then().statusCode(422);
    }

    @Test
    void aMemberIsNamedOnceAndHasAPriority() {
        String member = "{\"user\":\"" + ada + "\",\"priority\":%d}";

        admin("POST", "/api/teams", "{\"name\":\"Sales\",\"members\":[\"" + ada + "\",\"" + ada + "\"]}")
                .then()
                .statusCode(422);
        admin("POST", "/api/teams", "{\"name\":\"Sales\",\"members\":[" + member.formatted(0) + "]}")
                .then()
                .statusCode(422);
        admin("PUT", "/api/numbers/+12025550100", "{\"team\":\"nothing\"}")
                .then()
                .statusCode(422);
        admin("PUT", "/api/numbers/word", "{}").then().statusCode(404);
    }

    @Test
    void callsOfATeamAreThoseOfItsMembers() {
        String team = create("{\"name\":\"Sales\",\"members\":[\"" + ada + "\"]}");
        accounts.answered(account, "call-1", Agent.ofId("agent-1"));
        accounts.answered(account, "call-2", Agent.ofId("agent-1"));
        admin("PUT", "/api/calls/ctm/call-1/assignee", "{\"user\":\"" + ada + "\"}")
                .then()
                .statusCode(200);

        admin("GET", "/api/calls?team=" + team, "").then().body("items.callId", contains("call-1"));
        admin("GET", "/api/calls?team=everybody", "").then().body("items.callId", contains("call-1"));
    }

    private String create(String body) {
        return admin("POST", "/api/teams", body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response keyed(String body) {
        return Api.as("admin", account)
                .header("Idempotency-Key", "key-1")
                .body(body)
                .post("/api/teams");
    }

    private Response stale(String method, String path) {
        return Api.as("admin", account).header("If-Match", "\"7\"").body("{}").request(method, path);
    }

    private Response admin(String method, String path, String body) {
        return send("admin", method, path, body);
    }

    private Response send(String role, String method, String path, String body) {
        return Api.as(role, account).body(body).request(method, path);
    }
}
