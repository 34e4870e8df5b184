package io.rightful.admin.contact;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.rightful.admin.Accounts;
import io.rightful.admin.AdminTest;
import io.rightful.admin.Api;
import io.rightful.rules.agent.Agent;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** Lead owner, primary agent and favourite agent: three fields with histories of their own. */
@AdminTest
class ResponsibleTest {
    private final Accounts accounts = new Accounts();

    private String account;
    private AddressBook book;
    private String ada;
    private String bea;
    private String contact;

    @BeforeEach
    void twoUsersAndAContact() {
        account = accounts.create();
        book = new AddressBook(account);
        ada = Accounts.user(account, "Ada", "Example");
        bea = Accounts.user(account, "Bea", "Example");
        contact = book.add("Perpetua Lindqvist", Accounts.CALLER);
    }

    @ParameterizedTest
    @CsvSource({
        "lead-owner, leadOwner.user",
        "primary-agent, primaryAgent",
        "favourite-agent, favouriteAgent",
    })
    void oneIsSetHandedOnAndCleared(String role, String field) {
        book.set(contact, role, ada)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body(field, equalTo(ada));
        book.set(contact, role, ada).then().statusCode(200).header("ETag", "\"2\"");
        book.set(contact, role, bea).then().statusCode(200).body(field, equalTo(bea));
        book.clear(contact, role).then().statusCode(200).body(field, nullValue());
        book.clear(contact, role).then().statusCode(200).header("ETag", "\"4\"");

        book.history(contact, role)
                .then()
                .statusCode(200)
                .body("items.change", contains("unassigned", "assigned", "unassigned", "assigned"))
                .body("items.user", contains(bea, bea, ada, ada))
                .body("items.reason", contains("cleared-by-hand", "set-by-hand", "set-by-hand", "set-by-hand"))
                .body("items.cause.unique()", equalTo(List.of("manual")))
                .body("items.actor.unique()", equalTo(List.of("admin")))
                .body("items.role.unique()", equalTo(List.of(role)))
                .body("items.changeId.unique()", hasSize(3));
    }

    @Test
    void theThreeAreIndependent() {
        book.set(contact, "lead-owner", ada).then().statusCode(200);
        book.set(contact, "primary-agent", bea).then().statusCode(200);
        book.clear(contact, "lead-owner").then().statusCode(200).body("primaryAgent", equalTo(bea));

        book.history(contact, "favourite-agent").then().body("items", hasSize(0));
        book.history(contact, "primary-agent").then().body("items", hasSize(1));
        Api.as("analyst", account).get("/api/history?contact=" + contact).then().body("items", hasSize(3));
        book.history(contact, "kin").then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({"lead-owner", "primary-agent", "favourite-agent"})
    void onlyAnActiveUserOfTheAccountIsTaken(String role) {
        Api.as("admin", account)
                .body("{\"active\":false}")
                .put("/api/users/" + bea)
                .then()
                .statusCode(200);

        book.set(contact, role, bea).then().statusCode(422);
        book.set(contact, role, "nobody-of-that-id").then().statusCode(422);
        book.set("no-contact", role, ada).then().statusCode(404);
        book.clear("no-contact", role).then().statusCode(404);
    }

    @Test
    void anAgentSaysWhoseAContactIsWhereTheAccountLetsThem() {
        String path = "/api/contacts/" + contact + "/primary-agent";
        String toAda = "{\"user\":\"" + ada + "\"}";

        Api.as("agent", account, bea).body(toAda).put(path).then().statusCode(200);
        book.history(contact, "primary-agent").then().body("items.actor", contains(bea));
        Api.as("agent", account, bea)
                .body(toAda)
                .put("/api/contacts/" + contact + "/favourite-agent")
                .then()
                .statusCode(403);

        Api.as("admin", account)
                .body("{\"agentsSetOwners\":false}")
                .put("/api/settings")
                .then()
                .statusCode(200);
        Api.as("agent", account, bea).delete(path).then().statusCode(403);
        Api.as("agent", account, bea)
                .body(toAda)
                .put("/api/contacts/" + contact + "/lead-owner")
                .then()
                .statusCode(403);
        Api.as("agent", account, bea)
                .get("/api/contacts/" + contact)
                .then()
                .statusCode(200)
                .body("primaryAgent", equalTo(ada));
    }

    @Test
    void anAgentListsTheirOwnContactsAndNobodyElses() {
        book.set(contact, "lead-owner", ada).then().statusCode(200);

        Api.as("agent", account, ada)
                .get("/api/contacts?owner=" + ada)
                .then()
                .statusCode(200)
                .body("items.id", contains(contact));
        Api.as("agent", account, bea).get("/api/contacts?owner=" + ada).then().statusCode(403);
    }

    @Test
    void nobodyIsSetAsWellAsCleared() {
        book.set(contact, "lead-owner", ada).then().statusCode(200);

        Api.as("admin", account)
                .body("{\"nobody\":true}")
                .put("/api/contacts/" + contact + "/lead-owner")
                .then()
                .statusCode(200)
                .body("leadOwner", nullValue());
    }

    @Test
    void aChangeOfSomethingThatChangedMeanwhileIsRefused() {
        book.set(contact, "lead-owner", ada).then().statusCode(200);

        Api.as("admin", account)
                .header("If-Match", "\"1\"")
                .body("{\"user\":\"" + bea + "\"}")
                .put("/api/contacts/" + contact + "/lead-owner")
                .then()
                .statusCode(412);
        Api.as("admin", account)
                .header("If-Match", "\"1\"")
                .delete("/api/contacts/" + contact + "/lead-owner")
                .then()
                .statusCode(412);
    }

    @Test
    void anOwnerWhomAPersonSetStaysWhenAnotherAnswersTheCall() {
        autoLeadOwner();
        link("agent-b", bea);
        book.set(contact, "lead-owner", ada).then().statusCode(200);

        accounts.answered(account, "call-1", Agent.ofId("agent-b"));

        book.get(contact).then().body("leadOwner.user", equalTo(ada)).body("leadOwner.cause", equalTo("manual"));
    }

    @Test
    void theFirstToAnswerOwnsALeadThatIsNobodysAndAPersonsWordMakesItTheirs() {
        autoLeadOwner();
        link("agent-b", bea);

        accounts.answered(account, "call-1", Agent.ofId("agent-b"));

        book.get(contact)
                .then()
                .body("leadOwner.user", equalTo(bea))
                .body("leadOwner.cause", equalTo("first-contact"))
                .body("leadOwner.since", equalTo("2026-05-04T09:30:00Z"));
        book.put(contact, book.get(contact).asString()).then().body("leadOwner.cause", equalTo("first-contact"));
        book.set(contact, "lead-owner", bea).then().body("leadOwner.cause", equalTo("manual"));
        book.history(contact, "lead-owner").then().body("items.reason", contains("first-contact"));
    }

    private void autoLeadOwner() {
        Api.as("owner", account)
                .body("{\"autoLeadOwner\":true}")
                .put("/api/settings")
                .then()
                .statusCode(200);
    }

    private void link(String agent, String user) {
        Api.as("admin", account)
                .body("{\"user\":\"" + user + "\"}")
                .put("/api/agents/ctm/" + agent + "/link")
                .then()
                .statusCode(200);
    }
}
