package io.rightful.notice;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.contact.ContactEdits;
import io.rightful.ledger.contact.ContactOccasion;
import io.rightful.ledger.history.AssignmentRecord;
import io.rightful.ledger.history.AssignmentRole;
import io.rightful.ledger.history.History;
import io.rightful.ledger.history.HistoryItems;
import io.rightful.ledger.settings.Settings;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.user.User;
import io.rightful.ledger.user.Users;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.notice.NoticeSettings;
import io.rightful.rules.settings.AccountSettings;
import io.rightful.rules.user.ActivePeriods;
import io.rightful.rules.user.UserId;
import io.rightful.rules.user.UserName;

/** One account with agents and contacts, written as the rest of the system writes them. */
record Town(DynamoDbClient client, TableNames tables, AccountId account, InstantSource clock) {
    static final UserId DANA = new UserId("dana");
    static final UserId OMAR = new UserId("omar");
    static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    Town settled() {
        Users users = new Users(client, tables);
        Stream.of(user(DANA, "Dana", "Whitfield"), user(OMAR, "Omar", "Lindgren"))
                .forEach(user -> users.create(account, user));
        return this;
    }

    Town with(NoticeSettings notices) {
        new Settings(client, tables).put(account, AccountSettings.DEFAULT.withNotices(notices), Optional.empty());
        return this;
    }

    void change(UserId user, UnaryOperator<User> change) {
        Users users = new Users(client, tables);
        users.update(account, change.apply(users.find(account, user).orElseThrow()), Optional.empty());
    }

    static User user(UserId id, String first, String last) {
        return new User(
                id,
                new UserName(first, last),
                Optional.of(id.value() + "@example.com"),
                NEW_YORK,
                ActivePeriods.ALWAYS,
                0);
    }

    /** A new contact of this agent, on the word of somebody else. */
    ContactId contactOf(UserId agent, String id) {
        Contact contact = Contact.unknown(new ContactId(id))
                .named(Optional.of("Perpetua " + id))
                .reachedAt(new TreeSet<>(Set.of("+12025550140")), new TreeSet<>())
                .withPrimaryAgent(Optional.of(agent));
        return created(contact, "owner");
    }

    ContactId created(Contact contact, String actor) {
        edits().create(account, contact, byHand(actor));
        return contact.id();
    }

    void give(ContactId contact, Optional<UserId> agent, String actor) {
        edits().change(account, contact, present -> present.withPrimaryAgent(agent), byHand(actor), stored -> {});
    }

    /** What history says of a contact's primary agents, oldest first. */
    List<AssignmentRecord> records(ContactId contact) {
        return new History(client, tables)
                .of(account, HistoryItems.subject(contact), Optional.empty(), 100).items().stream()
                        .filter(record -> record.role() == AssignmentRole.PRIMARY_AGENT)
                        .sorted(Comparator.comparing(AssignmentRecord::sequence))
                        .toList();
    }

    /** The same as the stream tells it. */
    List<String> stream(ContactId... contacts) {
        List<String> bodies = new ArrayList<>();
        for (ContactId contact : contacts) {
            records(contact).forEach(record -> bodies.add(streamed(record)));
        }
        return bodies;
    }

    String streamed(AssignmentRecord record) {
        return Messages.streamRecord(HistoryItems.item(account, record));
    }

    Instant now() {
        return clock.instant();
    }

    private ContactEdits edits() {
        return new ContactEdits(client, tables, clock);
    }

    private static ContactOccasion byHand(String actor) {
        return ContactOccasion.byHand(actor, Reason.SET_BY_HAND);
    }
}
