package io.rightful.jobs;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.contact.ContactEdits;
import io.rightful.ledger.contact.ContactOccasion;
import io.rightful.ledger.contact.Contacts;
import io.rightful.ledger.decision.CallDecisions;
import io.rightful.ledger.decision.Occasion;
import io.rightful.ledger.job.Job;
import io.rightful.ledger.job.Jobs;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.user.User;
import io.rightful.ledger.user.Users;
import io.rightful.ledger.workload.Workload;
import io.rightful.ledger.workload.Workloads;
import io.rightful.rules.assignment.ManualAssignment;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.leadowner.OwnerByHand;
import io.rightful.rules.user.ActivePeriods;
import io.rightful.rules.user.UserId;
import io.rightful.rules.user.UserName;

/** An account whose people, contacts and calls tests tell of. */
record Office(DynamoDbClient client, TableNames tables, AccountId account) {
    static final Instant NOW = Instant.parse("2026-11-17T10:00:00Z");
    static final InstantSource CLOCK = InstantSource.fixed(NOW);
    static final UserId LEAVER = new UserId("leaver");

    void hire(UserId... users) {
        for (UserId user : users) {
            UserName name = new UserName("Robin", user.value());
            new Users(client, tables)
                    .create(account, new User(user, name, Optional.empty(), ZoneOffset.UTC, ActivePeriods.ALWAYS, 0));
        }
    }

    void add(String id, UnaryOperator<Contact> as) {
        Contact contact = as.apply(Contact.unknown(new ContactId(id)).named(Optional.of("Perpetua " + id)));
        edits().create(account, contact, byHand(Reason.CONTACT_CREATED));
    }

    void change(String id, UnaryOperator<Contact> change) {
        edits().change(account, new ContactId(id), change, byHand(Reason.SET_BY_HAND), stored -> {});
    }

    static UnaryOperator<Contact> ownedBy(UserId user) {
        return contact -> contact.ownedBy(OwnerByHand.set(contact.owner(), user));
    }

    static UnaryOperator<Contact> of(UserId user) {
        return contact ->
                ownedBy(user).apply(contact).withPrimaryAgent(Optional.of(user)).withFavouriteAgent(Optional.of(user));
    }

    static UnaryOperator<Contact> reachedAt(UnaryOperator<Contact> as, String... numbers) {
        return contact -> as.apply(contact).reachedAt(new TreeSet<>(List.of(numbers)), new TreeSet<>());
    }

    /** A missed call that a person gave to the user. */
    void call(String id, UserId assignee) {
        CallKey key = key(id);
        CallDecisions decisions = new CallDecisions(client, tables, CLOCK);
        decisions.record(Missed.call(key));
        decisions.assign(
                key, Optional.of(new ManualAssignment(Optional.of(assignee))), Occasion.manual("admin-1"), known -> {});
    }

    CallKey key(String id) {
        return new CallKey(account, Missed.SOURCE, id);
    }

    Contact contact(String id) {
        return new Contacts(client, tables)
                .find(account, new ContactId(id))
                .orElseThrow()
                .contact();
    }

    Workload workload(UserId user) {
        return new Workloads(client, tables).of(account, user);
    }

    /** @param words pairs of a name and its value, besides {@code from}, {@code what}, {@code actor} and {@code dryRun} */
    Job ask(String job, String... words) {
        Map<String, String> request = new HashMap<>(
                Map.of("from", LEAVER.value(), "what", "calls,contacts,leads", "actor", "admin-1", "dryRun", "false"));
        for (int word = 0; word < words.length; word += 2) {
            request.put(words[word], words[word + 1]);
        }
        Job asked = Job.waiting(job, account, HandOverWork.KIND, request, NOW);
        new Jobs(client, tables).create(asked);
        return asked;
    }

    void askToErase(String job, ContactId contact) {
        Map<String, String> request = Map.of("contact", contact.value(), "actor", "admin-1");
        new Jobs(client, tables).create(Job.waiting(job, account, ErasureWork.KIND, request, NOW));
    }

    Job job(String job) {
        return new Jobs(client, tables).find(account, job).orElseThrow();
    }

    Map<String, Long> counts(String job) {
        return new Jobs(client, tables).counts(account, job);
    }

    SQSEvent due(String job) {
        return due(job, "HandOverRequested");
    }

    SQSEvent erasureDue(String job) {
        return due(job, "ErasureRequested");
    }

    SQSEvent replayDue(String job) {
        return due(job, "ReplayRequested");
    }

    private SQSEvent due(String job, String command) {
        SQSEvent.SQSMessage message = new SQSEvent.SQSMessage();
        message.setMessageId("m0");
        message.setBody(
                "{\"source\":\"rightful.admin\",\"detail-type\":\"%s\",\"detail\":{\"account\":\"%s\",\"job\":\"%s\"}}"
                        .formatted(command, account, job));
        SQSEvent event = new SQSEvent();
        event.setRecords(List.of(message));
        return event;
    }

    static Set<UserId> users(String... ids) {
        Set<UserId> users = new TreeSet<>();
        Stream.of(ids).map(UserId::new).forEach(users::add);
        return users;
    }

    private ContactEdits edits() {
        return new ContactEdits(client, tables, CLOCK);
    }

    private static ContactOccasion byHand(Reason reason) {
        return ContactOccasion.byHand("admin-1", reason);
    }
}
