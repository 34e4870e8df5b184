package io.rightful.benchmarks.handover;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;

import io.rightful.benchmarks.Database;
import io.rightful.benchmarks.People;
import io.rightful.dynamodb.BulkLoad;
import io.rightful.ledger.contact.ContactEdits;
import io.rightful.ledger.contact.ContactOccasion;
import io.rightful.ledger.job.Job;
import io.rightful.ledger.job.Jobs;
import io.rightful.ledger.table.BatchRead.Address;
import io.rightful.ledger.table.Json;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.Writes;
import io.rightful.ledger.workload.Workload;
import io.rightful.ledger.workload.Workloads;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.leadowner.OwnerByHand;
import io.rightful.rules.user.UserId;

/** An account of a leaver with many contacts, each theirs as owner and primary agent, with a number of its own; and three heirs. */
public record Leaver(Database database, AccountId account) {
    private static final UserId LEAVER = People.id(0);
    private static final String JOB = "job-1";
    private static final int HEIRS = 3;

    public static Leaver with(Database database, int contacts) {
        AccountId id = new AccountId("leavers");
        database.account(id, HEIRS + 1, 0);
        try (BulkLoad bulk = new BulkLoad(database.client())) {
            ContactEdits edits = new ContactEdits(bulk, database.tables(), Database.CLOCK);
            IntStream.range(0, contacts)
                    .forEach(number ->
                            edits.create(id, contact(number), ContactOccasion.byHand("owner", Reason.CONTACT_CREATED)));
        }
        Leaver leaver = new Leaver(database, id);
        leaver.count(contacts);
        return leaver;
    }

    public SQSEvent due() {
        SQSEvent.SQSMessage message = new SQSEvent.SQSMessage();
        message.setMessageId(JOB);
        message.setBody(Json.text(Map.of(
                "source",
                "rightful.admin",
                "detail-type",
                "HandOverRequested",
                "detail",
                Map.of("account", account.value(), "job", JOB))));
        SQSEvent event = new SQSEvent();
        event.setRecords(List.of(message));
        return event;
    }

    public Job job() {
        return jobs().find(account, JOB).orElseThrow();
    }

    public Map<String, Long> counts() {
        return jobs().counts(account, JOB);
    }

    public Workload left() {
        return workloads().of(account, LEAVER);
    }

    public List<Workload> given() {
        return IntStream.rangeClosed(1, HEIRS)
                .mapToObj(heir -> workloads().of(account, People.id(heir)))
                .toList();
    }

    /** The job is asked for. */
    public Leaver asked() {
        String members = String.join(
                ",",
                IntStream.rangeClosed(1, HEIRS)
                        .mapToObj(heir -> People.id(heir).value())
                        .toList());
        Map<String, String> request = Map.of(
                "from",
                LEAVER.value(),
                "team",
                "sales",
                "members",
                members,
                "what",
                "calls,contacts,leads",
                "dryRun",
                "false",
                "actor",
                "owner");
        jobs().create(Job.waiting(JOB, account, "hand-over", request, Database.CLOCK.instant()));
        return this;
    }

    /** What was loaded fast was not counted. */
    private void count(int contacts) {
        Address address = new Address(
                database.tables().accounts(), new Key(Key.join(account.value(), "workload", LEAVER.value()), "0"));
        Writes writes = new Writes();
        writes.add(address, "leads", contacts);
        writes.add(address, "contacts", contacts);
        database.client().transactWriteItems(transaction -> transaction.transactItems(writes.items()));
    }

    private static Contact contact(int number) {
        String phone = "+1202" + (5_000_000 + number);
        return Contact.unknown(new ContactId("contact-" + number))
                .named(Optional.of("Perpetua Lindqvist " + number))
                .reachedAt(new TreeSet<>(List.of(phone)), new TreeSet<>())
                .ownedBy(OwnerByHand.set(LeadOwner.NEVER_OWNED, LEAVER))
                .withPrimaryAgent(Optional.of(LEAVER));
    }

    private Jobs jobs() {
        return new Jobs(database.client(), database.tables());
    }

    private Workloads workloads() {
        return new Workloads(database.client(), database.tables());
    }
}
