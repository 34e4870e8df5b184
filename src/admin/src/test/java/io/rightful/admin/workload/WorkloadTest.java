package io.rightful.admin.workload;

import org.junit.jupiter.api.Test;

import io.rightful.admin.Accounts;
import io.rightful.admin.AdminTest;
import io.rightful.admin.Api;
import io.rightful.rules.agent.Agent;

import static org.hamcrest.Matchers.contains;

@AdminTest
class WorkloadTest {
    private final Accounts accounts = new Accounts();

    @Test
    void eachUsersContactsLeadsAndCallsAreCounted() {
        String account = accounts.create();
        String ada = Accounts.user(account, "Ada", "Example");
        String bea = Accounts.user(account, "Bea", "Example");
        accounts.answered(account, "call-1", Agent.ofId("agent-1"));
        String contact = Api.as("admin", account)
                .body("{\"name\":\"Perpetua\",\"leadOwner\":\"" + ada + "\",\"primaryAgent\":\"" + bea + "\"}")
                .post("/api/contacts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        send(account, "/api/calls/ctm/call-1/assignee", ada);
        send(account, "/api/contacts/" + contact + "/primary-agent", ada);

        Api.as("analyst", account)
                .get("/api/workload")
                .then()
                .statusCode(200)
                .body("items.name", contains("Ada Example", "Bea Example"))
                .body("items.contacts", contains(1, 0))
                .body("items.leads", contains(1, 0))
                .body("items.calls", contains(1, 0));
    }

    private static void send(String account, String path, String user) {
        Api.as("admin", account)
                .body("{\"user\":\"" + user + "\"}")
                .put(path)
                .then()
                .statusCode(200);
    }
}
