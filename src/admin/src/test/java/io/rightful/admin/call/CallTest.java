package io.rightful.admin.call;

import java.util.List;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.rightful.admin.Accounts;
import io.rightful.admin.AdminTest;
import io.rightful.admin.Api;
import io.rightful.rules.agent.Agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@AdminTest
class CallTest {
    private final Accounts accounts = new Accounts();

    private String account;
    private String ada;
    private String bea;

    @BeforeEach
    void anAccountWithTwoCalls() {
        account = accounts.create();
        ada = Accounts.user(account, "Ada", "Example");
        bea = Accounts.user(account, "Bea", "Example");
        link("agent-1", ada);
        accounts.answered(account, "call-1", Agent.ofId("agent-1"));
        accounts.answered(account, "call-2", Agent.ofId("agent-2"));
    }

    @Test
    void aCallSaysWhoseItIsAndWhy() {
        Api.as("analyst", account)
                .get("/api/calls/ctm/call-1")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("source", equalTo("ctm"))
                .body("callId", equalTo("call-1"))
                .body("aliases", contains("sid-call-1"))
                .body("direction", equalTo("inbound"))
                .body("result", equalTo("answered"))
                .body("startedAt", equalTo("2026-05-04T09:29:50Z"))
                .body("contact.number", equalTo("+12025550123"))
                .body("outcome", equalTo("assigned"))
                .body("assignee", equalTo(ada))
                .body("handledBy.user", contains(ada))
                .body("handledBy[0].talkSeconds", nullValue())
                .body("decision.reason", equalTo("handled-by-user"))
                .body("decision.meaning", notNullValue())
                .body("decision.adminAction", notNullValue())
                .body("decision.candidates", empty())
                .body("decision.trace.rule", hasItem("agent-link"))
                .body("decision.trace.reason", hasItem("agent-linked"))
                .body("manual", nullValue())
                .body("legs[0].agent.id", equalTo("agent-1"))
                .body("legs[0].outcome", equalTo("talked"))
                .body("steps", empty());
    }

    @Test
    void anUnassignedCallSaysWhatCanBeDone() {
        Api.as("analyst", account)
                .get("/api/calls/ctm/sid-call-2")
                .then()
                .statusCode(200)
                .body("callId", equalTo("call-2"))
                .body("outcome", equalTo("unassigned"))
                .body("$", hasKey("assignee"))
                .body("assignee", nullValue())
                .body("handledBy", empty())
                .body("decision.reason", notNullValue())
                .body("decision.adminAction", notNullValue());
    }

    @Test
    void callsAreListedByWhatIsAskedFor() {
        assertListed("", "call-1", "call-2");
        assertListed("?outcome=assigned", "call-1");
        assertListed("?outcome=unassigned", "call-2");
        assertListed("?assignee=" + ada, "call-1");
        assertListed("?handledBy=" + ada, "call-1");
        assertListed("?result=answered&source=ctm", "call-1", "call-2");
        assertListed("?from=2026-05-04T00:00:00Z&to=2026-05-05T00:00:00Z", "call-1", "call-2");
        assertListed("?result=missed");
        assertListed("?source=callrail");
        assertListed("?assignee=unknown");
        assertListed("?to=2026-05-04T00:00:00Z");
    }

    @Test
    void aPageLeadsToTheNext() {
        ValidatableResponse first = page("").body("items", hasSize(1));
        ValidatableResponse second = page("&cursor=" + first.extract().path("cursor"));

        assertThat(List.of(callId(first), callId(second))).containsExactlyInAnyOrder("call-1", "call-2");
        second.body("cursor", nullValue());
    }

    @Test
    void anAgentSeesTheirOwnCallsAlone() {
        Api.as("agent", account, ada).get("/api/calls/ctm/call-1").then().statusCode(200);
        Api.as("agent", account, ada).get("/api/calls/ctm/call-2").then().statusCode(404);
        Api.as("agent", account, bea).get("/api/calls/ctm/call-1").then().statusCode(404);
        Api.as("agent", account).get("/api/calls/ctm/call-1").then().statusCode(404);
        Api.as("agent", account, ada).get("/api/calls").then().body("items.callId", contains("call-1"));
        Api.as("agent", account, bea)
                .get("/api/calls?assignee=" + ada)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void aPersonsWordOutranksTheRulesUntilItIsWithdrawn() {
        assign("call-1", "{\"user\":\"" + bea + "\"}", 200);
        call("call-1").body("assignee", equalTo(bea)).body("manual.user", equalTo(bea));
        call("call-1").body("handledBy.user", contains(ada)).body("decision.reason", equalTo("manual-user"));

        assign("sid-call-1", "{\"nobody\":true}", 200);
        call("call-1").body("outcome", equalTo("unassigned")).body("manual.nobody", equalTo(true));

        Api.as("admin", account)
                .delete("/api/calls/ctm/call-1/assignee")
                .then()
                .statusCode(200)
                .body("assignee", equalTo(ada))
                .body("manual", nullValue());
    }

    @Test
    void historyTellsWhoDidWhatNewestFirst() {
        Api.as("admin", account, ada)
                .body("{\"user\":\"" + bea + "\"}")
                .put("/api/calls/ctm/call-1/assignee")
                .then()
                .statusCode(200);

        Api.as("analyst", account)
                .get("/api/history?call=ctm/call-1")
                .then()
                .statusCode(200)
                .body("items.change", contains("assigned", "unassigned", "assigned"))
                .body("items.user", contains(bea, ada, ada))
                .body("items.actor", contains(ada, ada, "rules"))
                .body("items.cause", contains("manual", "manual", "call"))
                .body("items[0].role", equalTo("assignee"));
        Api.as("analyst", account)
                .get("/api/history?call=ctm/call-1&limit=1")
                .then()
                .body("items", hasSize(1))
                .body("cursor", notNullValue());
    }

    @Test
    void onlyAnActiveUserOfTheAccountCanBeResponsible() {
        Api.as("admin", account)
                .body("{\"firstName\":\"Bea\",\"active\":false}")
                .put("/api/users/" + bea)
                .then()
                .statusCode(200);

        assign("call-1", "{\"user\":\"" + bea + "\"}", 422);
        assign("call-1", "{\"user\":\"unknown\"}", 422);
        assign("call-1", "{\"user\":\"" + ada + "\",\"nobody\":true}", 400);
        assign("call-1", "{\"nobody\":false}", 400);
        assign("call-3", "{\"nobody\":true}", 404);
    }

    @Test
    void aCallThatChangedSinceItWasReadIsNotAssigned() {
        String tag = Api.as("admin", account).get("/api/calls/ctm/call-1").header("ETag");
        assign("call-1", "{\"nobody\":true}", 200);

        Api.as("admin", account)
                .header("If-Match", tag)
                .body("{\"user\":\"" + bea + "\"}")
                .put("/api/calls/ctm/call-1/assignee")
                .then()
                .statusCode(412);
        call("call-1").body("assignee", not(equalTo(bea)));
    }

    @Test
    void anAccountsOwnNumberIsNeverShownAsAContacts() {
        call("call-1").body("contact.number", notNullValue());
        String number = call("call-1").extract().path("contact.number");
        Api.as("admin", account)
                .body("{\"ownNumbers\":[\"" + number + "\"]}")
                .put("/api/settings")
                .then()
                .statusCode(200);

        call("call-1").body("contact.number", nullValue());
    }

    private void assertListed(String query, String... callIds) {
        Api.as("analyst", account)
                .get("/api/calls" + query)
                .then()
                .statusCode(200)
                .body("items.callId", containsInAnyOrder(callIds));
    }

    private ValidatableResponse page(String more) {
        return Api.as("admin", account).get("/api/calls?limit=1" + more).then().statusCode(200);
    }

    private static String callId(ValidatableResponse page) {
        return page.extract().path("items[0].callId");
    }

    private void assign(String callId, String body, int status) {
        Api.as("admin", account)
                .body(body)
                .put("/api/calls/ctm/" + callId + "/assignee")
                .then()
                .statusCode(status);
    }

    private ValidatableResponse call(String callId) {
        return Api.as("admin", account).get("/api/calls/ctm/" + callId).then().statusCode(200);
    }

    private void link(String agent, String user) {
        Api.as("admin", account)
                .body("{\"user\":\"" + user + "\"}")
                .put("/api/agents/ctm/" + agent + "/link")
                .then()
                .statusCode(200);
    }
}
