package io.rightful.benchmarks.work;

import java.util.Map;

import io.rightful.benchmarks.Database;
import io.rightful.benchmarks.People;
import io.rightful.benchmarks.Ring;
import io.rightful.ledger.decision.CallDecisions;
import io.rightful.ledger.job.Job;
import io.rightful.ledger.job.JobState;
import io.rightful.ledger.job.Jobs;
import io.rightful.ledger.table.Json;
import io.rightful.rules.call.AccountId;

/** A day with ten calls is to be decided again, of which none changes. */
public final class Ranges implements Work {
    private static final int CALLS = 10;
    private static final Map<String, String> DAY =
            Map.of("from", "2026-10-06T00:00:00Z", "to", "2026-10-07T00:00:00Z", "actor", "owner");

    private final AccountId account;
    private final Jobs jobs;
    private int asked;

    public Ranges(Surroundings surroundings) {
        Database database = surroundings.database();
        this.account = surroundings.account();
        this.jobs = new Jobs(database.client(), database.tables());
        CallDecisions decisions = new CallDecisions(database.client(), database.tables(), Database.CLOCK);
        for (int number = 0; number < CALLS; number++) {
            decisions.record(Ring.in(account, "call-" + number).answeredBy(People.agent(number)));
        }
    }

    @Override
    public Task next() {
        String id = "job-" + asked++;
        jobs.create(Job.waiting(id, account, "reattribution", DAY, Database.CLOCK.instant()));
        String command = Json.text(Map.of(
                "source",
                "rightful.admin",
                "detail-type",
                "ReattributionRequested",
                "detail",
                Map.of("account", account.value(), "job", id)));
        return new Task(Events.queued(id, command), answer -> {
            Answers.noFailures(answer);
            Job job = jobs.find(account, id).orElseThrow();
            Answers.demand(job.state() == JobState.DONE && job.examined() == CALLS, job.toString());
        });
    }
}
