package io.rightful.admin.agent;

import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
class AgentTest {
    private final Accounts accounts = new Accounts();

    private String account;
    private String ada;

    @BeforeEach
    void anAccountWithAUser() {
        account = accounts.create();
        ada = Accounts.user(account, "Ada", "Example");
    }

    @Test
    void whoeverMatchesNobodyIsShownWithWhomTheyMayBe() {
        Agent agent = Agent.of(Optional.of("agent-1"), Optional.of("A. Example"), Optional.of("front@example.com"));
        accounts.answered(account, "call-1", agent);
        accounts.answered(account, "call-2", agent);

        Api.as("analyst", account)
                .get("/api/agents/unlinked")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].source", equalTo("ctm"))
                .body("items[0].agentId", equalTo("agent-1"))
                .body("items[0].name", equalTo("A. Example"))
                .body("items[0].email", equalTo("front@example.com"))
                .body("items[0].waitingCalls", equalTo(2))
                .body("items[0].suggestions[0].user", equalTo(ada))
                .body("items[0].suggestions[0].name", equalTo("Ada Example"))
                .body("items[0].suggestions[0].why", equalTo("initial"));
    }

    @ParameterizedTest
    @CsvSource({"user", "nobody"})
    void whoeverIsLinkedIsNotShownAnyMore(String target) {
        accounts.answered(account, "call-1", Agent.ofId("agent-1"));
        Api.as("analyst", account).get("/api/agents/unlinked").then().body("items.agentId", contains("agent-1"));

        link("agent-1", target.equals("user") ? "{\"user\":\"" + ada + "\"}" : "{\"nobody\":true}", 200);

        Api.as("analyst", account).get("/api/agents/unlinked").then().body("items", empty());
    }

    @Test
    void anAgentWithoutIdIsLinkedByWhatItHas() {
        accounts.answered(
                account, "call-1", Agent.of(Optional.empty(), Optional.empty(), Optional.of("Front@Example.com")));
        accounts.answered(account, "call-2", Agent.of(Optional.empty(), Optional.of("Front Desk"), Optional.empty()));
        Api.as("analyst", account)
                .get("/api/agents/unlinked")
                .then()
                .body("items.agentId", contains("email:front@example.com", "name:front desk"));

        link("email:FRONT@example.com", "{\"nobody\":true}", 200);
        link("name:Desk,%20Front", "{\"nobody\":true}", 200);

        Api.as("analyst", account).get("/api/agents/unlinked").then().body("items", empty());
    }

    @Test
    void aLinkBeginsWhereTheLastOneEnds() {
        link("agent-1", "{\"nobody\":true}", 200);
        link("agent-1", "{\"user\":\"" + ada + "\",\"from\":\"2026-05-04T11:30:00+02:00\"}", 200);

        Api.as("analyst", account)
                .get("/api/agents/ctm/agent-1/link")
                .then()
                .statusCode(200)
                .body("links", hasSize(2))
                .body("links[0].nobody", equalTo(true))
                .body("links[0].from", nullValue())
                .body("links[0].until", equalTo("2026-05-04T09:30:00Z"))
                .body("links[1].user", equalTo(ada))
                .body("links[1].from", equalTo("2026-05-04T09:30:00Z"));
        Api.as("admin", account).delete("/api/agents/ctm/agent-1/link").then().statusCode(204);
        Api.as("admin", account).get("/api/agents/ctm/agent-1/link").then().body("links", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "arn:aws:connect:us-east-1:111122223333:instance/abc/agent/def",
        "arn:aws:connect:us-east-1:111122223333:instance%2Fabc%2Fagent%2Fdef"
    })
    void anAgentIdMayHoldSlashes(String path) {
        String agent = "arn:aws:connect:us-east-1:111122223333:instance/abc/agent/def";
        link(path, "{\"user\":\"" + ada + "\"}", 200);
        accounts.answered(account, "call-1", Agent.ofId(agent));

        Api.as("admin", account).get("/api/calls/ctm/call-1").then().body("assignee", equalTo(ada));
    }

    @Test
    void aLinkNamesExactlyOneTarget() {
        link("agent-1", "{}", 400);
        link("agent-1", "{\"user\":\"" + ada + "\",\"nobody\":true}", 400);
        link("agent-1", "{\"nobody\":false}", 400);
        link("agent-1", "{\"user\":\"unknown\"}", 422);
        Api.as("admin", account)
                .body("{\"nobody\":true}")
                .put("/api/agents/unknown/agent-1/link")
                .then()
                .statusCode(404);
    }

    private void link(String agent, String body, int status) {
        Api.as("admin", account)
                .body(body)
                .put("/api/agents/ctm/" + agent + "/link")
                .then()
                .statusCode(status);
    }
}
