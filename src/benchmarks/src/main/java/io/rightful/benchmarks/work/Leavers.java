package io.rightful.benchmarks.work;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

import io.rightful.benchmarks.Database;
import io.rightful.benchmarks.People;
import io.rightful.ledger.contact.ContactEdits;
import io.rightful.ledger.contact.ContactOccasion;
import io.rightful.ledger.job.Job;
import io.rightful.ledger.job.JobState;
import io.rightful.ledger.job.Jobs;
import io.rightful.ledger.table.Json;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.leadowner.OwnerByHand;
import io.rightful.rules.user.UserId;

/** Ten leads go from one user to another, each with a number. */
public final class Leavers implements Work {
    private static final int LEADS = 10;

    private final AccountId account;
    private final ContactEdits edits;
    private final Jobs jobs;
    private int asked;

    public Leavers(Surroundings surroundings) {
        Database database = surroundings.database();
        this.account = surroundings.account();
        this.edits = new ContactEdits(database.client(), database.tables(), Database.CLOCK);
        this.jobs = new Jobs(database.client(), database.tables());
        IntStream.range(0, LEADS)
                .forEach(number ->
                        edits.create(account, lead(number), ContactOccasion.byHand("owner", Reason.CONTACT_CREATED)));
    }

    /** To and fro. */
    @Override
    public Task next() {
        int number = asked++;
        String id = "job-" + number;
        Map<String, String> request = Map.of(
                "from", user(number).value(),
                "user", user(number + 1).value(),
                "what", "calls,contacts,leads",
                "dryRun", "false",
                "actor", "owner");
        jobs.create(Job.waiting(id, account, "hand-over", request, Database.CLOCK.instant()));
        String command = Json.text(Map.of(
                "source",
                "rightful.admin",
                "detail-type",
                "HandOverRequested",
                "detail",
                Map.of("account", account.value(), "job", id)));
        return new Task(Events.queued(id, command), answer -> {
            Answers.noFailures(answer);
            Job job = jobs.find(account, id).orElseThrow();
            Answers.demand(job.state() == JobState.DONE && job.changed() == LEADS, job.toString());
        });
    }

    private static UserId user(int number) {
        return People.id(number % 2);
    }

    private static Contact lead(int number) {
        return Contact.unknown(new ContactId("contact-" + number))
                .reachedAt(new TreeSet<>(List.of("+120255501" + (10 + number))), new TreeSet<>())
                .ownedBy(OwnerByHand.set(LeadOwner.NEVER_OWNED, user(0)));
    }
}
