package io.rightful.admin.integration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.rightful.admin.Accounts;
import io.rightful.admin.AdminTest;
import io.rightful.admin.Api;
import io.rightful.lambda.LocalAws;
import io.rightful.lambda.PublishedEvents;
import io.rightful.ledger.integration.CrmUsers;
import io.rightful.ledger.integration.ListedCrmQueue;
import io.rightful.ledger.integration.ListedCrmUser;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.user.EmailAddress;
import io.rightful.wiring.BusEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@AdminTest
class CrmPeopleTest {
    private static final String TUESDAY = "2026-05-05T00:00:00Z";

    private final Accounts accounts = new Accounts();

    private String account;
    private String ada;

    @BeforeEach
    void aCrmWithUsersAndQueues() {
        account = accounts.create();
        Connections.connect(account, Connections.HUBSPOT).statusCode(201);
        ada = Api.as("admin", account)
                .body("{\"firstName\":\"Ada\",\"lastName\":\"Example\",\"email\":\"Ada@example.com\"}")
                .post("/api/users")
                .then()
                .extract()
                .path("id");
        new CrmUsers(LocalAws.dynamoDb(), LocalAws.TABLES)
                .put(
                        new AccountId(account),
                        new IntegrationId("hub"),
                        List.of(
                                listed("C-1", "Ada L. Example", "ada.l", "ada@example.com"),
                                listed("C-2", "Bea Sample", "bea", "bea@example.com")),
                        List.of(new ListedCrmQueue("q-1", "West", true)));
    }

    private static ListedCrmUser listed(String id, String name, String username, String email) {
        return new ListedCrmUser(
                new CrmUserId(id), name, Optional.of(username), Optional.of(new EmailAddress(email)), true);
    }

    @Test
    void aCrmsUserIsFoundByTheUsernameAsItIsTyped() {
        Connections.get(account, "/hub/crm-users?q=ada.")
                .statusCode(200)
                .body("items.id", contains("C-1"))
                .body("items[0].name", equalTo("Ada L. Example"))
                .body("items[0].username", equalTo("ada.l"))
                .body("items[0].user", nullValue());
        Connections.get(account, "/hub/crm-users?q=sam").body("items.id", contains("C-2"));
        Connections.get(account, "/hub/crm-users?q=zed").body("items", empty());
        Connections.get(account, "/hub/crm-users").body("items.size()", equalTo(2));
        Connections.get(account, "/none/crm-users?q=a").statusCode(404);
    }

    @Test
    void queuesAreListed() {
        Connections.get(account, "/hub/queues")
                .body("items.id", contains("q-1"))
                .body("items.name", contains("West"));
    }

    @Test
    void whoHasTheSameAddressIsProposedUntilLinked() {
        Connections.get(account, "/hub/link-proposals")
                .statusCode(200)
                .body("items.crmUser", contains("C-1"))
                .body("items[0].crmName", equalTo("Ada L. Example"))
                .body("items[0].user", equalTo(ada))
                .body("items[0].email", equalTo("ada@example.com"));

        link("{\"crmUser\":\"C-1\"}", 200);

        Connections.get(account, "/hub/link-proposals").body("items", empty());
        Connections.get(account, "/hub/crm-users?q=ada").body("items[0].user", equalTo(ada));
    }

    @Test
    void theLeadsThatALinkConcernsAreLookedAtAtOnce() {
        link("{\"crmUser\":\"C-1\"}", 200);

        assertThat(PublishedEvents.mentioning("\"" + account + "\""))
                .extracting(BusEvent::detailType)
                .containsExactly("CrmUsersDue", "LeadOwnerPullDue", "LeadOwnerPullDue");
    }

    @Test
    void aLinkIsOneOfEachAtATimeAndEnds() {
        link("{\"crmUser\":\"C-1\"}", 200);
        link("{\"crmUser\":\"C-2\",\"from\":\"" + TUESDAY + "\"}", 200);

        Api.as("analyst", account)
                .get("/api/users/" + ada + "/crm-links")
                .then()
                .body("items.crmUser", contains("C-1", "C-2"))
                .body("items.name", contains("Ada L. Example", "Bea Sample"))
                .body("items[0].until", equalTo(TUESDAY))
                .body("items[1].from", equalTo(TUESDAY))
                .body("items[1].integration", equalTo("hub"));
        Api.as("admin", account)
                .delete("/api/users/" + ada + "/crm-links/hub")
                .then()
                .statusCode(204);
        Api.as("analyst", account)
                .get("/api/users/" + ada + "/crm-links")
                .then()
                .body("items", empty());
    }

    @Test
    void whatCannotBeLinkedIsSaid() {
        link("{}", 422);
        link("{\"crmUser\":\"C-1\",\"from\":\"yesterday\"}", 422);
        Api.as("admin", account)
                .body("{\"crmUser\":\"C-1\"}")
                .put("/api/users/stranger/crm-links/hub")
                .then()
                .statusCode(404);
        Api.as("admin", account)
                .body("{\"crmUser\":\"C-1\"}")
                .put("/api/users/" + ada + "/crm-links/none")
                .then()
                .statusCode(404);
        Api.as("admin", account)
                .delete("/api/users/" + ada + "/crm-links/hub?until=" + Instant.EPOCH)
                .then()
                .statusCode(204);
    }

    private void link(String body, int status) {
        Api.as("admin", account)
                .body(body)
                .put("/api/users/" + ada + "/crm-links/hub")
                .then()
                .statusCode(status);
    }
}
