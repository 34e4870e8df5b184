package io.rightful.admin.contact;

import java.util.List;

import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.rightful.admin.Accounts;
import io.rightful.admin.AdminTest;
import io.rightful.admin.Api;
import io.rightful.rules.agent.Agent;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@AdminTest
class TimelineTest {
    private final Accounts accounts = new Accounts();

    private String account;
    private AddressBook book;
    private String ada;
    private String contact;

    @BeforeEach
    void aContactThatCalled() {
        account = accounts.create();
        book = new AddressBook(account);
        ada = Accounts.user(account, "Ada", "Example");
        accounts.answered(account, "call-1", Agent.ofId("agent-1"));
        accounts.answered(account, "call-2", Agent.ofId("agent-1"));
        contact = book.find("phone=" + Accounts.CALLER).then().extract().path("items[0].id");
        book.set(contact, "primary-agent", ada).then().statusCode(200);
        book.clear(contact, "primary-agent").then().statusCode(200);
    }

    @Test
    void callsAndAssignmentsAreOneListNewestFirst() {
        timeline("analyst", "")
                .then()
                .statusCode(200)
                .body("items.kind", contains("assignment", "assignment", "call", "call"))
                .body("items.at", hasSize(4))
                .body("items[0].assignment.change", equalTo("unassigned"))
                .body("items[1].assignment.user", equalTo(ada))
                .body("items[1].call", nullValue())
                .body("items[2].call.callId", equalTo("call-2"))
                .body("items[3].call.callId", equalTo("call-1"))
                .body("items[3].call.result", equalTo("answered"))
                .body("items[3].call.outcome", equalTo("unassigned"))
                .body("cursor", nullValue());
    }

    @Test
    void aListGoesOnWhereItsPageEnded() {
        String first = timeline("analyst", "?limit=3")
                .then()
                .body("items", hasSize(3))
                .body("cursor", notNullValue())
                .extract()
                .path("cursor");

        timeline("analyst", "?limit=3&cursor=" + first)
                .then()
                .statusCode(200)
                .body("items.call.callId", contains("call-1"));
        timeline("analyst", "?cursor=elsewhere").then().statusCode(400);
    }

    @Test
    void aKindIsAskedFor() {
        timeline("analyst", "?kind=call").then().body("items.kind.unique()", equalTo(List.of("call")));
        timeline("analyst", "?kind=assignment").then().body("items", hasSize(2));
        timeline("analyst", "?kind=call,assignment").then().body("items", hasSize(4));
        timeline("analyst", "?kind=text").then().statusCode(200).body("items", empty());
        accounts.texted(account, "text-1");
        timeline("analyst", "?kind=text")
                .then()
                .body("items.message.id", contains("text-1"))
                .body("items[0].message.outcome", equalTo("unassigned"));
        timeline("analyst", "?kind=call").then().body("items", hasSize(2));
        timeline("agent", "?kind=call,text").then().body("items.kind", contains("text"));
        timeline("analyst", "?kind=letter").then().statusCode(400);
    }

    @Test
    void anAgentIsShownTheirOwnCallsAndEveryAssignment() {
        timeline("agent", "").then().statusCode(200).body("items.kind", contains("assignment", "assignment"));
    }

    @Test
    void aMergedContactsCallsAreThoseOfTheOneItBecame() {
        String other = book.add("Petra", "+12025550142");
        Api.as("admin", account)
                .body("{\"into\":\"" + other + "\"}")
                .post("/api/contacts/" + contact + "/merge")
                .then()
                .statusCode(200);

        timeline("analyst", "?kind=call").then().body("items", hasSize(2));
        contact = other;
        timeline("analyst", "?kind=call").then().body("items", hasSize(2));
    }

    @Test
    void aNumberThatBecameTheAccountsOwnTellsNothingOfTheContact() {
        Api.as("admin", account)
                .body("{\"ownNumbers\":[\"" + Accounts.CALLER + "\"]}")
                .put("/api/settings")
                .then()
                .statusCode(200);

        timeline("analyst", "?kind=call").then().statusCode(200).body("items", empty());
    }

    private Response timeline(String role, String query) {
        return Api.as(role, account).get("/api/contacts/" + contact + "/timeline" + query);
    }
}
