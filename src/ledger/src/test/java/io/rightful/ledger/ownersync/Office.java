package io.rightful.ledger.ownersync;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.Sample;
import io.rightful.ledger.contact.ContactEdits;
import io.rightful.ledger.contact.ContactKeys;
import io.rightful.ledger.contact.ContactOccasion;
import io.rightful.ledger.contact.Contacts;
import io.rightful.ledger.contact.StoredContact;
import io.rightful.ledger.history.AssignmentRecord;
import io.rightful.ledger.history.History;
import io.rightful.ledger.history.HistoryItems;
import io.rightful.ledger.integration.CrmLinks;
import io.rightful.ledger.integration.Integration;
import io.rightful.ledger.integration.Integrations;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.user.User;
import io.rightful.ledger.user.Users;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.leadowner.OwnerByHand;
import io.rightful.rules.settings.IntegrationSettings;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.sync.LeadState;
import io.rightful.rules.user.EmailAddress;

/** An account with Ann and Bob, who are {@code C-ann} and {@code C-bob} in each CRM that it connects. */
record Office(DynamoDbExtension dynamodb, DynamoDbClient client, AccountId account) {
    static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    static final String DESK = "+12025550141";
    static final String MOBILE = "+12025550142";

    static Office of(DynamoDbExtension dynamodb, String test, String... integrations) {
        Office office = new Office(dynamodb, dynamodb.client(), Sample.account(test));
        Users users = new Users(office.client, office.tables());
        List.of(Sample.ann(), Sample.bob()).forEach(user -> users.create(office.account, user));
        for (int rank = 1; rank <= integrations.length; rank++) {
            office.connect(integrations[rank - 1], rank);
        }
        return office;
    }

    /** The same account, over another connection to the tables. */
    Office over(DynamoDbClient other) {
        return new Office(dynamodb, other, account);
    }

    OwnerSync sync() {
        return sync(NOW);
    }

    OwnerSync sync(Instant now) {
        return new OwnerSyncs(client, tables(), InstantSource.fixed(now)).begin(account);
    }

    SyncedLead pulled(String integration, CrmLead lead) {
        return sync().pulled(new IntegrationId(integration), List.of(lead)).get(0);
    }

    void link(String integration, User user, String crmUser) {
        new CrmLinks(client, tables())
                .put(account, new IntegrationId(integration), user.id(), new CrmUserId(crmUser), Optional.empty());
    }

    Contact add(String id, String... phones) {
        Contact contact = Contact.unknown(new ContactId(id)).reachedAt(new TreeSet<>(List.of(phones)), new TreeSet<>());
        edits().create(account, contact, ContactOccasion.byHand("admin", Reason.CONTACT_CREATED));
        return contact;
    }

    void own(ContactId contact, User user) {
        change(contact, before -> before.ownedBy(OwnerByHand.set(before.owner(), user.id())));
    }

    void change(ContactId contact, UnaryOperator<Contact> change) {
        edits().change(account, contact, change, ContactOccasion.byHand("admin", Reason.SET_BY_HAND), stored -> {});
    }

    ContactEdits edits() {
        return new ContactEdits(client, tables(), InstantSource.fixed(NOW));
    }

    StoredContact contact(ContactId id) {
        return new Contacts(client, tables()).find(account, id).orElseThrow();
    }

    /** The contact that a lead with the number makes. */
    StoredContact made(String number) {
        return contact(ContactKeys.idOf(account, number));
    }

    String owner(ContactId id) {
        return contact(id)
                .contact()
                .owner()
                .fold(
                        none -> "nobody",
                        user -> user.user().value(),
                        queue -> "#" + queue.queue(),
                        unlinked -> "?" + unlinked.crmUser());
    }

    Map<String, LeadSide> sides(ContactId id) {
        return sync().sides(id).stream()
                .collect(Collectors.toMap(side -> side.integration().value(), side -> side));
    }

    List<AssignmentRecord> history(ContactId id) {
        return new History(client, tables())
                .of(account, HistoryItems.subject(id), Optional.empty(), 100)
                .items();
    }

    List<String> problems(String integration) {
        return new SyncProblems(client, tables())
                .list(account, new IntegrationId(integration), Optional.empty(), 100).items().stream()
                        .map(problem -> problem.lead() + " " + problem.kind() + " "
                                + problem.reason().code())
                        .sorted()
                        .toList();
    }

    TableNames tables() {
        return new TableNames(dynamodb.prefix());
    }

    static CrmLead lead(String id, String owner, String... phones) {
        return new CrmLead(
                new CrmLeadId(id),
                owner(owner),
                NOW.minusSeconds(60),
                new LeadState.Open(),
                new TreeSet<>(List.of(phones)),
                new TreeSet<>(Stream.of(id + "@example.com")
                        .flatMap(text -> EmailAddress.of(text).stream())
                        .toList()),
                Optional.of("Perpetua Lindqvist"));
    }

    static CrmLead in(CrmLead lead, LeadState state) {
        return new CrmLead(lead.id(), lead.owner(), lead.changedAt(), state, lead.phones(), lead.emails(), lead.name());
    }

    private static CrmOwner owner(String word) {
        if (word.equals("-")) {
            return new CrmOwner.Nobody();
        }
        return word.startsWith("#")
                ? new CrmOwner.OfQueue(word.substring(1))
                : new CrmOwner.OfUser(new CrmUserId(word));
    }

    private void connect(String integration, int rank) {
        new Integrations(client, tables())
                .put(
                        account,
                        new Integration(
                                new IntegrationId(integration),
                                "hubspot",
                                integration,
                                rank,
                                false,
                                IntegrationSettings.DEFAULT),
                        Optional.empty());
        link(integration, Sample.ann(), "C-ann");
        link(integration, Sample.bob(), "C-bob");
    }
}
