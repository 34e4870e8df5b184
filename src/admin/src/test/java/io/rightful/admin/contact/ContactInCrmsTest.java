package io.rightful.admin.contact;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.rightful.admin.Accounts;
import io.rightful.admin.AdminTest;
import io.rightful.admin.Api;
import io.rightful.admin.Tokens;
import io.rightful.lambda.FunctionRequests;
import io.rightful.lambda.LocalAws;
import io.rightful.ledger.integration.CrmUsers;
import io.rightful.ledger.integration.ListedCrmQueue;
import io.rightful.ledger.integration.ListedCrmUser;
import io.rightful.ledger.ownersync.OwnerSyncs;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.sync.LeadState;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@AdminTest
class ContactInCrmsTest {
    private static final IntegrationId HUB = new IntegrationId("hub");
    private static final Instant NOW = Instant.parse("2026-05-04T09:30:00Z");

    private final Accounts accounts = new Accounts();

    private String account;

    @BeforeEach
    void aCrmWithAUserAndAQueue() {
        account = accounts.create();
        Api.as("admin", account)
                .body("{\"id\":\"hub\",\"crm\":\"hubspot\",\"name\":\"Sales CRM\"}")
                .post("/api/integrations")
                .then()
                .statusCode(201);
        new CrmUsers(LocalAws.dynamoDb(), LocalAws.TABLES)
                .put(
                        new AccountId(account),
                        HUB,
                        List.of(new ListedCrmUser(
                                new CrmUserId("C-1"), "Cara Sample", Optional.empty(), Optional.empty(), true)),
                        List.of(new ListedCrmQueue("q-1", "West", true)));
    }

    @Test
    void anOwnerWhoIsNoUserHereIsCalledAsTheCrmCallsThem() {
        pulled(new CrmOwner.OfUser(new CrmUserId("C-1")));

        Api.as("agent", account)
                .get("/api/contacts/" + contact())
                .then()
                .statusCode(200)
                .body("leadOwner.crmUser", equalTo("C-1"))
                .body("leadOwner.name", equalTo("Cara Sample"))
                .body("leadOwner.user", nullValue())
                .body("sides.integration", contains("hub"))
                .body("sides.lead", contains("L-1"))
                .body("sides[0].owner.user", equalTo("C-1"))
                .body("sides[0].ownerName", equalTo("Cara Sample"))
                .body("sides[0].skipped", nullValue());
        page("Cara Sample");
        page("Owner in <bdi>Sales CRM</bdi>");
    }

    @Test
    void aQueueIsCalledAsTheCrmCallsIt() {
        pulled(new CrmOwner.OfQueue("q-1"));

        Api.as("analyst", account)
                .get("/api/contacts/" + contact())
                .then()
                .body("leadOwner.queue", equalTo("q-1"))
                .body("leadOwner.name", equalTo("West"))
                .body("sides[0].owner.queue", equalTo("q-1"));
        page("CRM queue West");
    }

    @Test
    void whatCannotBeWrittenThereIsSaidWithWhatToDo() {
        pulled(new CrmOwner.Nobody());
        String ada = Accounts.user(account, "Ada", "Example");
        String contact = contact();
        Api.as("admin", account)
                .body("{\"user\":\"" + ada + "\"}")
                .put("/api/contacts/" + contact + "/lead-owner")
                .then()
                .statusCode(200);
        pulled(new CrmOwner.Nobody());
        new OwnerSyncs(LocalAws.dynamoDb(), LocalAws.TABLES, InstantSource.fixed(NOW))
                .begin(new AccountId(account))
                .contact(new ContactId(contact), Map.of());

        Api.as("analyst", account)
                .get("/api/contacts/" + contact)
                .then()
                .body("sides[0].skipped.code", equalTo("sync-owner-not-in-crm"))
                .body("sides[0].skipped.adminAction", equalTo("Link a CRM user to the owner."));
        page("Link a CRM user to the owner.");
    }

    @Test
    void aContactOfNoCrmHasNoSides() {
        String contact = Api.as("admin", account)
                .body("{\"phones\":[\"" + Accounts.CALLER + "\"]}")
                .post("/api/contacts")
                .then()
                .extract()
                .path("id");

        Api.as("analyst", account).get("/api/contacts/" + contact).then().body("sides", empty());
    }

    private void pulled(CrmOwner owner) {
        CrmLead lead = new CrmLead(
                new CrmLeadId("L-1"),
                owner,
                NOW,
                new LeadState.Open(),
                new TreeSet<>(List.of(Accounts.CALLER)),
                new TreeSet<>(),
                Optional.empty());
        new OwnerSyncs(LocalAws.dynamoDb(), LocalAws.TABLES, InstantSource.fixed(NOW))
                .begin(new AccountId(account))
                .pulled(HUB, List.of(lead));
    }

    private String contact() {
        return Api.as("analyst", account)
                .get("/api/contacts?phone=" + Accounts.CALLER)
                .then()
                .extract()
                .path("items[0].id");
    }

    private void page(String text) {
        FunctionRequests.request()
                .cookie("rightful", Tokens.of("analyst", account))
                .get("/contacts/" + contact())
                .then()
                .statusCode(200)
                .body(containsString(text));
    }
}
