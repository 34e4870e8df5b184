package io.rightful.leadownersync;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.contact.ContactEdits;
import io.rightful.ledger.contact.ContactKeys;
import io.rightful.ledger.contact.ContactOccasion;
import io.rightful.ledger.contact.Contacts;
import io.rightful.ledger.integration.CrmLinks;
import io.rightful.ledger.integration.CrmUsers;
import io.rightful.ledger.integration.Integration;
import io.rightful.ledger.integration.Integrations;
import io.rightful.ledger.integration.Pulls;
import io.rightful.ledger.ownersync.OwnersDue;
import io.rightful.ledger.ownersync.SyncProblems;
import io.rightful.ledger.pull.Pull;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.user.User;
import io.rightful.ledger.user.Users;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.leadowner.OwnerByHand;
import io.rightful.rules.settings.IntegrationSettings;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.user.ActivePeriods;
import io.rightful.rules.user.UserId;
import io.rightful.rules.user.UserName;

/** An account whose users are, with {@code C-} before their ids, users of each CRM that it connects. */
record Agency(DynamoDbClient client, TableNames tables, AccountId account, InstantSource clock) {
    void hire(String... users) {
        for (String user : users) {
            new Users(client, tables)
                    .create(
                            account,
                            new User(
                                    new UserId(user),
                                    new UserName("Robin", user),
                                    Optional.empty(),
                                    ZoneOffset.UTC,
                                    ActivePeriods.ALWAYS,
                                    0));
        }
    }

    void connect(String integration, int rank, IntegrationSettings settings) {
        connect(integration, "generic", rank, settings);
    }

    void connect(String integration, String crm, int rank, IntegrationSettings settings) {
        new Integrations(client, tables)
                .put(
                        account,
                        new Integration(new IntegrationId(integration), crm, integration, rank, false, settings),
                        Optional.empty());
    }

    boolean isConnected(String integration) {
        return new Integrations(client, tables)
                .find(account, new IntegrationId(integration))
                .isPresent();
    }

    void link(String integration, String... users) {
        for (String user : users) {
            new CrmLinks(client, tables)
                    .put(
                            account,
                            new IntegrationId(integration),
                            new UserId(user),
                            new CrmUserId("C-" + user),
                            Optional.empty());
        }
    }

    ContactId add(String id, String phone) {
        Contact contact = Contact.unknown(new ContactId(id)).reachedAt(new TreeSet<>(List.of(phone)), new TreeSet<>());
        edits().create(account, contact, ContactOccasion.byHand("admin", Reason.CONTACT_CREATED));
        return contact.id();
    }

    /** The contact that a lead with the number makes. */
    ContactId made(String phone) {
        return ContactKeys.idOf(account, phone);
    }

    void merge(ContactId other, ContactId surviving) {
        edits().merge(account, other, surviving, ContactOccasion.byHand("admin", Reason.CONTACTS_MERGED));
    }

    void own(ContactId contact, String user) {
        edits().change(
                        account,
                        contact,
                        before -> before.ownedBy(OwnerByHand.set(before.owner(), new UserId(user))),
                        ContactOccasion.byHand("admin", Reason.SET_BY_HAND),
                        stored -> {});
    }

    String owner(ContactId contact) {
        return new Contacts(client, tables)
                .find(account, contact)
                .orElseThrow()
                .contact()
                .owner()
                .fold(
                        none -> "",
                        user -> "C-" + user.user(),
                        queue -> "#" + queue.queue(),
                        unlinked -> unlinked.crmUser().value());
    }

    Pull pull(String integration) {
        return new Pulls(client, tables)
                .of(account, new IntegrationId(integration))
                .find();
    }

    List<ContactId> due(String integration) {
        return new OwnersDue(client, tables)
                .page(account, new IntegrationId(integration), Optional.empty(), 100)
                .items();
    }

    List<String> problems(String integration) {
        return new SyncProblems(client, tables)
                .list(account, new IntegrationId(integration), Optional.empty(), 100).items().stream()
                        .map(problem -> problem.lead() + " " + problem.kind() + " "
                                + problem.reason().code())
                        .sorted()
                        .toList();
    }

    List<String> users(String integration) {
        return new CrmUsers(client, tables)
                .users(account, new IntegrationId(integration)).stream()
                        .map(user -> user.id() + " " + user.name() + " " + user.active())
                        .sorted()
                        .toList();
    }

    List<String> queues(String integration) {
        return new CrmUsers(client, tables)
                .queues(account, new IntegrationId(integration)).stream()
                        .map(queue -> queue.id() + " " + queue.name() + " " + queue.active())
                        .sorted()
                        .toList();
    }

    private ContactEdits edits() {
        return new ContactEdits(client, tables, clock);
    }
}
