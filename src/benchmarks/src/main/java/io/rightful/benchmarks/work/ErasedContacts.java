package io.rightful.benchmarks.work;

import java.util.Locale;
import java.util.Map;

import io.rightful.benchmarks.Database;
import io.rightful.benchmarks.People;
import io.rightful.benchmarks.Ring;
import io.rightful.ledger.contact.ContactKeys;
import io.rightful.ledger.contact.Contacts;
import io.rightful.ledger.decision.CallDecisions;
import io.rightful.ledger.job.Job;
import io.rightful.ledger.job.JobState;
import io.rightful.ledger.job.Jobs;
import io.rightful.ledger.table.Json;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;

/** Contacts who called once are erased. */
public final class ErasedContacts implements Work {
    private final AccountId account;
    private final CallDecisions decisions;
    private final Contacts contacts;
    private final Jobs jobs;
    private int erased;

    public ErasedContacts(Surroundings surroundings) {
        Database database = surroundings.database();
        this.account = surroundings.account();
        this.decisions = new CallDecisions(database.client(), database.tables(), Database.CLOCK);
        this.contacts = new Contacts(database.client(), database.tables());
        this.jobs = new Jobs(database.client(), database.tables());
    }

    @Override
    public Task next() {
        int number = erased++;
        String phone = String.format(Locale.ROOT, "+1202557%07d", number);
        ContactId contact = ContactKeys.idOf(account, phone);
        String id = "job-" + number;
        decisions.record(
                Ring.in(account, "erased-" + number).from(phone).answeredBy(People.agent(number % Surroundings.USERS)));
        Answers.demand(contacts.find(account, contact).isPresent(), "the call made no contact");
        jobs.create(Job.waiting(
                id,
                account,
                "erasure",
                Map.of("contact", contact.value(), "actor", "owner"),
                Database.CLOCK.instant()));
        String command = Json.text(Map.of(
                "source",
                "rightful.admin",
                "detail-type",
                "ErasureRequested",
                "detail",
                Map.of("account", account.value(), "job", id)));
        return new Task(Events.queued(id, command), answer -> {
            Answers.noFailures(answer);
            Job job = jobs.find(account, id).orElseThrow();
            Answers.demand(job.state() == JobState.DONE && job.changed() == 1, job.toString());
            Answers.demand(contacts.find(account, contact).isEmpty(), contact + " is not erased");
        });
    }
}
