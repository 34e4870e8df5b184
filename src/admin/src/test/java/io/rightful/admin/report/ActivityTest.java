package io.rightful.admin.report;

import java.util.List;
import java.util.Optional;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.rightful.admin.Accounts;
import io.rightful.admin.AdminTest;
import io.rightful.admin.Api;
import io.rightful.rules.agent.Agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

@AdminTest
class ActivityTest {
    private static final Agent ADA = Agent.of(Optional.of("agent-1"), Optional.of("Ada Example"), Optional.empty());
    private static final String TIME = "from=2026-05-04T00:00:00Z&to=2026-05-05T00:00:00Z";

    private final Accounts accounts = new Accounts();

    private String account;
    private String ada;
    private String bea;

    @BeforeEach
    void threeCallsOfAdaOneOfThemGivenToBea() {
        account = accounts.create();
        ada = Accounts.user(account, "Ada", "Example");
        bea = Accounts.user(account, "Bea", "Example");
        for (int call = 1; call <= 3; call++) {
            accounts.answered(account, "call-" + call, ADA);
        }
        Api.as("admin", account)
                .body("{\"user\":\"" + bea + "\"}")
                .put("/api/calls/ctm/call-3/assignee")
                .then()
                .statusCode(200);
    }

    @Test
    void whatWasHandledAndWhoIsResponsibleAreTwoThings() {
        Api.as("analyst", account)
                .get("/api/reports/activity?by=user&" + TIME)
                .then()
                .statusCode(200)
                .body("items.name", contains("Ada Example", "Bea Example"))
                .body("items.user", contains(ada, bea))
                .body("items.handled.calls", contains(3, 0))
                .body("items.responsible.calls", contains(2, 1))
                .body("items.responsible.answered", contains(2, 1))
                .body("items.responsible.missed", contains(0, 0))
                .body("cursor", equalTo(null));
    }

    @Test
    void theFiguresAreThoseOfTheListsOfCalls() {
        JsonPath report = Api.as("analyst", account)
                .get("/api/reports/activity?" + TIME)
                .then()
                .extract()
                .jsonPath();

        for (int place = 0; place < 2; place++) {
            String user = report.getString("items[" + place + "].user");
            assertThat(report.getInt("items[" + place + "].handled.calls"))
                    .isEqualTo(calls("handledBy=" + user).size());
            assertThat(report.getInt("items[" + place + "].responsible.calls"))
                    .isEqualTo(calls("assignee=" + user).size());
        }
    }

    @Test
    void aTeamsFiguresAreTheSumsOfItsMembers() {
        Api.as("admin", account)
                .body("{\"name\":\"Sales\",\"members\":[{\"user\":\"" + bea + "\",\"priority\":1}]}")
                .post("/api/teams")
                .then()
                .statusCode(201);

        Api.as("analyst", account)
                .get("/api/reports/activity?by=team&" + TIME)
                .then()
                .statusCode(200)
                .body("items.name", contains("Everybody", "Sales"))
                .body("items.handled.calls", contains(3, 0))
                .body("items.responsible.calls", contains(3, 1));
    }

    @Test
    void aSpreadsheetIsGivenTheSame() {
        Accounts.user(account, "=cmd|' /C calc'!A0", "Example");

        Api.as("analyst", account)
                .accept("text/csv")
                .get("/api/reports/activity?" + TIME)
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .body(startsWith("id,name,handled,talk seconds,talk time unknown,responsible,answered,"))
                .body(containsString(ada + ",Ada Example,3,"))
                .body(containsString(",'=cmd|' /C calc'!A0 Example,0,0,0,0,"));
    }

    @Test
    void eachDayTellsHowManyOfItsCallsAreSomebodys() {
        accounts.answered(account, "call-4", Agent.ofId("nobody-knows"));

        Api.as("analyst", account)
                .get("/api/reports/days?from=2026-05-03T00:00:00Z&to=2026-05-05T00:00:00Z")
                .then()
                .statusCode(200)
                .body("items.day", contains("2026-05-03", "2026-05-04"))
                .body("items.assigned", contains(0, 3))
                .body("items.unassigned", contains(0, 1))
                .body("items.handled", contains(0, 3));
    }

    @Test
    void aTimeThatIsNoneIsRefused() {
        refused("by=queue");
        refused("from=yesterday");
        refused("from=2026-05-05T00:00:00Z&to=2026-05-04T00:00:00Z");
        refused("from=2024-05-05T00:00:00Z&to=2026-05-04T00:00:00Z");
    }

    private List<String> calls(String filter) {
        return Api.as("analyst", account)
                .get("/api/calls?limit=200&" + TIME + "&" + filter)
                .then()
                .statusCode(200)
                .extract()
                .path("items.callId");
    }

    private void refused(String query) {
        Api.as("analyst", account)
                .get("/api/reports/activity?" + query)
                .then()
                .statusCode(400)
                .body("code", equalTo("bad-request"));
    }
}
