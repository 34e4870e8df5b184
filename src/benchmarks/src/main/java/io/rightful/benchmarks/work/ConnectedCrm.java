package io.rightful.benchmarks.work;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import io.rightful.benchmarks.Database;
import io.rightful.benchmarks.People;
import io.rightful.ledger.contact.ContactKeys;
import io.rightful.ledger.contact.Contacts;
import io.rightful.ledger.integration.CrmAccesses;
import io.rightful.ledger.integration.CrmCredentials;
import io.rightful.ledger.integration.CrmLinks;
import io.rightful.ledger.integration.Integration;
import io.rightful.ledger.integration.Integrations;
import io.rightful.ledger.table.Json;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.settings.IntegrationSettings;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.user.UserId;

/** An account that has connected HubSpot, where each of its users is one. */
public record ConnectedCrm(Database database, AccountId account, String address) {
    static final IntegrationId ID = new IntegrationId("hub");

    static ConnectedCrm of(Surroundings surroundings) {
        return of(surroundings, surroundings.hubSpot().address());
    }

    public static ConnectedCrm of(Surroundings surroundings, String address) {
        ConnectedCrm crm = new ConnectedCrm(surroundings.database(), surroundings.account(), address);
        crm.connect();
        return crm;
    }

    public String due(String type) {
        return Json.text(Map.of(
                "source",
                "rightful.admin",
                "detail-type",
                type,
                "detail",
                Map.of("account", account.value(), "integration", ID.value())));
    }

    ContactId contact(int lead) {
        return ContactKeys.idOf(account, FakeHubSpot.phone(lead));
    }

    void demandOwner(int number) {
        IntStream.range(0, FakeHubSpot.LEADS).forEach(lead -> demandOwner(FakeHubSpot.phone(lead), number));
    }

    /** The lead with this number is a user's. */
    public void demandOwner(String phone, int number) {
        Optional<UserId> owner = new Contacts(database.client(), database.tables())
                .find(account, ContactKeys.idOf(account, phone))
                .flatMap(stored -> stored.contact().owner().owningUser());
        Answers.demand(owner.equals(Optional.of(People.id(number))), "a lead's owner is " + owner);
    }

    private void connect() {
        new Integrations(database.client(), database.tables())
                .put(
                        account,
                        new Integration(ID, "hubspot", "HubSpot", 1, false, IntegrationSettings.DEFAULT),
                        Optional.empty());
        new CrmAccesses(database.client(), database.tables())
                .put(account, ID, new CrmCredentials(address, "US", Map.of("key", "measured"), Map.of()));
        CrmLinks links = new CrmLinks(database.client(), database.tables());
        IntStream.range(0, Surroundings.USERS)
                .forEach(user -> links.put(
                        account, ID, People.id(user), new CrmUserId(FakeHubSpot.user(user)), Optional.empty()));
    }
}
