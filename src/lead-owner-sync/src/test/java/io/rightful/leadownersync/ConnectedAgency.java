package io.rightful.leadownersync;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.access.AccessCredentials;
import io.rightful.ledger.integration.CrmAccesses;
import io.rightful.ledger.integration.CrmLinks;
import io.rightful.ledger.ownersync.OwnerSync;
import io.rightful.ledger.ownersync.OwnerSyncs;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.settings.IntegrationSettings;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.sync.LeadState;
import io.rightful.rules.user.UserId;

/** An agency with HubSpot above Salesforce, where Ann and Bob have users. */
final class ConnectedAgency {
    private final Agency agency;

    ConnectedAgency(DynamoDbClient client, TableNames tables, String account, String address) {
        agency = new Agency(client, tables, new AccountId(account), InstantSource.system());
        agency.hire("ann", "bob");
        agency.connect("hub", "hubspot", 1, IntegrationSettings.DEFAULT);
        agency.connect("force", "salesforce", 2, IntegrationSettings.DEFAULT);
        credentials("hub", address, Map.of("key", "private-app-token"));
        credentials(
                "force",
                address,
                Map.of(
                        "endpoint", address + "/services/oauth2/token",
                        "clientId", "id",
                        "clientSecret", "secret",
                        "refreshToken", "refresh"));
        link("hub", "ann", "41000001");
        link("hub", "bob", "41000002");
        link("force", "ann", "005XX000000UsrAAAA");
        link("force", "bob", "005XX000000UsrBAAA");
    }

    Agency agency() {
        return agency;
    }

    /** Ann has the lead in both, and here. */
    ContactId synced() {
        OwnerSync sync = new OwnerSyncs(agency.client(), agency.tables(), agency.clock()).begin(agency.account());
        sync.pulled(new IntegrationId("hub"), List.of(lead("51001", "41000001")));
        sync.pulled(new IntegrationId("force"), List.of(lead("00QXX0000000001AAA", "005XX000000UsrAAAA")));
        return agency.made(FakeCrms.PHONE);
    }

    private CrmLead lead(String id, String owner) {
        return new CrmLead(
                new CrmLeadId(id),
                new CrmOwner.OfUser(new CrmUserId(owner)),
                agency.clock().instant(),
                new LeadState.Open(),
                new TreeSet<>(Set.of(FakeCrms.PHONE)),
                new TreeSet<>(),
                Optional.empty());
    }

    private void credentials(String integration, String address, Map<String, String> access) {
        new CrmAccesses(agency.client(), agency.tables())
                .put(
                        agency.account(),
                        new IntegrationId(integration),
                        new AccessCredentials(address, "US", access, Map.of()));
    }

    private void link(String integration, String user, String crmUser) {
        new CrmLinks(agency.client(), agency.tables())
                .put(
                        agency.account(),
                        new IntegrationId(integration),
                        new UserId(user),
                        new CrmUserId(crmUser),
                        Optional.empty());
    }
}
