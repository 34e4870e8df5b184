package io.rightful.admin.access;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.rightful.admin.Accounts;
import io.rightful.admin.AdminTest;
import io.rightful.admin.Api;
import io.rightful.rules.agent.Agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;

/** The owner of one account, with the ids of another. */
@AdminTest
class ForeignAccountTest {
    private final Accounts accounts = new Accounts();

    private String account;
    private String stranger;
    private String user;
    private String contact;
    private String team;

    @BeforeEach
    void twoAccountsOneOfThemFilled() {
        account = accounts.create();
        stranger = "stranger-of-" + account;
        user = Accounts.user(account, "Ada", "Example");
        contact = created("/api/contacts", "{\"name\":\"Perpetua\",\"phones\":[\"+12025550141\"]}");
        team = created("/api/teams", "{\"name\":\"Sales\"}");
        accounts.answered(account, "call-1", Agent.ofId("agent-1"));
        created("/api/integrations", "{\"id\":\"crm-1\",\"crm\":\"generic\"}");
    }

    @Test
    void whatBelongsToAnotherAccountIsNotFound() {
        String toUser = "{\"user\":\"" + user + "\"}";

        assertNotFound("GET", "/api/users/" + user, "");
        assertNotFound("PUT", "/api/users/" + user, "{\"firstName\":\"Mallory\"}");
        assertNotFound("GET", "/api/users/" + user + "/presence", "");
        assertNotFound("PUT", "/api/users/" + user + "/presence", "{\"state\":\"away\"}");
        assertNotFound("GET", "/api/agents/ctm/agent-1/link", "");
        assertNotFound("PUT", "/api/agents/ctm/agent-1/link", toUser);
        assertNotFound("DELETE", "/api/agents/ctm/agent-1/link", "");
        assertNotFound("GET", "/api/sources/ctm/api-access", "");
        assertNotFound("PUT", "/api/sources/ctm/api-access", "{\"access\":{\"keyId\":\"i\",\"keySecret\":\"s\"}}");
        assertNotFound("DELETE", "/api/sources/ctm/api-access", "");
        assertNotFound("GET", "/api/sources/ctm/agents", "");
        assertNotFound("POST", "/api/sources/ctm/agents/read", "");
        assertNotFound("GET", "/api/calls/ctm/call-1", "");
        assertNotFound("GET", "/api/calls/ctm/sid-call-1", "");
        assertNotFound("PUT", "/api/calls/ctm/call-1/assignee", toUser);
        assertNotFound("DELETE", "/api/calls/ctm/call-1/assignee", "");
        assertNotFound("GET", "/api/history?call=ctm/call-1", "");
        assertNotFound("GET", "/api/contacts/" + contact, "");
        assertNotFound("PUT", "/api/contacts/" + contact, "{\"name\":\"Mallory\"}");
        assertNotFound("DELETE", "/api/contacts/" + contact, "");
        assertNotFound("GET", "/api/contacts/" + contact + "/timeline", "");
        assertNotFound("PUT", "/api/contacts/" + contact + "/lead-owner", toUser);
        assertNotFound("DELETE", "/api/contacts/" + contact + "/lead-owner", "");
        assertNotFound("PUT", "/api/contacts/" + contact + "/primary-agent", toUser);
        assertNotFound("PUT", "/api/contacts/" + contact + "/favourite-agent", toUser);
        assertNotFound("POST", "/api/contacts/" + contact + "/merge", "{\"into\":\"another\"}");
        assertNotFound("GET", "/api/teams/" + team, "");
        assertNotFound("PUT", "/api/teams/" + team, "{\"name\":\"Mallory\"}");
        assertNotFound("DELETE", "/api/teams/" + team, "");
        assertNotFound("GET", "/api/sources/ctm", "");
        assertNotFound("GET", "/api/sources/ctm/settings", "");
        assertNotFound("PUT", "/api/sources/ctm/settings", "{}");
        assertNotFound("GET", "/api/sources/ctm/steps/1", "");
        assertNotFound("PUT", "/api/sources/ctm/steps/1", "{\"kind\":\"menu\"}");
        assertNotFound("DELETE", "/api/sources/ctm/steps/1", "");
        assertNotFound("GET", "/api/integrations/crm-1", "");
        assertNotFound("PUT", "/api/integrations/crm-1", "{\"name\":\"Mallory\"}");
        assertNotFound("DELETE", "/api/integrations/crm-1", "");
        assertNotFound("POST", "/api/integrations/crm-1/secrets", "{}");
        assertNotFound("GET", "/api/integrations/crm-1/settings", "");
        assertNotFound("PUT", "/api/integrations/crm-1/settings", "{}");
        assertNotFound("POST", "/api/integrations/crm-1/runs", "");
        assertNotFound("GET", "/api/integrations/crm-1/problems", "");
        assertNotFound("GET", "/api/integrations/crm-1/crm-users?q=a", "");
        assertNotFound("GET", "/api/integrations/crm-1/queues", "");
        assertNotFound("GET", "/api/integrations/crm-1/link-proposals", "");
        assertNotFound("GET", "/api/users/" + user + "/crm-links", "");
        assertNotFound("PUT", "/api/users/" + user + "/crm-links/crm-1", "{\"crmUser\":\"1\"}");
    }

    @Test
    void anotherAccountsListsAreEmpty() {
        assertEmpty("/api/users");
        assertEmpty("/api/calls");
        assertEmpty("/api/calls?assignee=" + user);
        assertEmpty("/api/contacts");
        assertEmpty("/api/contacts?name=perpetua");
        assertEmpty("/api/contacts?phone=%2B12025550141");
        assertEmpty("/api/contacts?owner=" + user);
        assertEmpty("/api/numbers");
        assertEmpty("/api/workload");
        assertEmpty("/api/agents/unlinked");
        assertEmpty("/api/sources");
        assertEmpty("/api/integrations");
        assertEmpty("/api/jobs");
        assertEmpty("/api/failures");
        assertEmpty("/api/deliveries");
    }

    @Test
    void anAccountIsNeverTakenFromTheRequest() {
        Api.as("owner", stranger)
                .header("X-Account", account)
                .queryParam("account", account)
                .get("/api/users")
                .then()
                .body("items", empty());
    }

    @Test
    void anotherAccountsCursorLeadsNowhere() {
        Accounts.user(account, "Bea", "Example");
        String cursor = Api.as("owner", account)
                .get("/api/users?limit=1")
                .then()
                .extract()
                .path("cursor");

        int status = Api.as("owner", stranger)
                .get("/api/users?cursor=" + cursor)
                .then()
                .extract()
                .statusCode();
        assertThat(status).isEqualTo(400);
    }

    private String created(String path, String body) {
        return Api.as("admin", account)
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void assertNotFound(String method, String path, String body) {
        assertThat(Api.as("owner", stranger).body(body).request(method, path).statusCode())
                .as(method + " " + path)
                .isEqualTo(404);
    }

    private void assertEmpty(String path) {
        Api.as("owner", stranger).get(path).then().statusCode(200).body("items", empty());
    }
}
