package io.rightful.callcompleted;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.rightful.ledger.decision.CallDecisions;
import io.rightful.ledger.decision.Occasion;
import io.rightful.ledger.job.Job;
import io.rightful.ledger.job.Jobs;
import io.rightful.ledger.table.Page;
import io.rightful.ledger.waiting.WaitingCalls;
import io.rightful.ledger.waiting.WaitingItems;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.waiting.WaitingFor;
import io.rightful.telephony.event.EventReader;
import io.rightful.telephony.event.IncomingEvent;

/** One job for each thing that changed: page by page, resumable after each. A change that nobody waits for is no job. */
@Singleton
final class WaitingWork {
    static final String KIND = "decide-waiting";

    private static final int PAGE = 25;

    private final StreamChanges changes;
    private final WaitingCalls waiting;
    private final CallDecisions decisions;
    private final Jobs jobs;
    private final Continuations continuations;
    private final BadRecords badRecords;
    private final InstantSource clock;
    private final Duration budget;

    @Inject
    WaitingWork(
            StreamChanges changes,
            WaitingCalls waiting,
            CallDecisions decisions,
            Jobs jobs,
            Continuations continuations,
            BadRecords badRecords,
            InstantSource clock,
            @ConfigProperty(name = "rightful.work-budget", defaultValue = "PT40S") Duration budget) {
        this.changes = changes;
        this.waiting = waiting;
        this.decisions = decisions;
        this.jobs = jobs;
        this.continuations = continuations;
        this.badRecords = badRecords;
        this.clock = clock;
        this.budget = budget;
    }

    void take(SQSEvent.SQSMessage message) {
        changes.in(message.getBody()).ifPresentOrElse(all -> all.forEach(this::begin), () -> command(message));
    }

    private void command(SQSEvent.SQSMessage message) {
        EventReader.read(message.getBody())
                .fold(
                        part -> badRecords.keep(message, "not-a-command"),
                        event -> badRecords.keep(message, "not-a-command"),
                        this::resume,
                        unreadable -> badRecords.keep(message, unreadable.code()));
    }

    private void begin(StreamChange change) {
        if (waiting.of(change.account(), change.changed(), Optional.empty(), 1)
                .items()
                .isEmpty()) {
            return;
        }
        Map<String, String> request =
                Map.of("kind", change.changed().kind().name(), "thing", WaitingItems.nameOf(change.changed()));
        Job job = Job.waiting(change.jobId(), change.account(), KIND, request, clock.instant());
        work(jobs.create(job).fold(created -> created, existed -> existed));
    }

    private Done resume(IncomingEvent.Command command) {
        jobs.find(command.account(), command.job())
                .filter(found -> KIND.equals(found.kind()))
                .ifPresent(this::work);
        return Done.DONE;
    }

    private void work(Job begun) {
        WorkBudget time = WorkBudget.of(clock, budget);
        Job job = begun;
        while (!job.state().ended()) {
            if (!time.lasts()) {
                continuations.handOn(job);
                return;
            }
            job = page(job);
            jobs.save(job);
        }
    }

    private Job page(Job job) {
        AccountId account = job.account();
        WaitingFor.Kind kind = WaitingFor.Kind.valueOf(job.request().get("kind"));
        Page<CallKey> page = waiting.of(account, kind, job.request().get("thing"), job.cursor(), PAGE);
        Progress progress = new Progress();
        page.items().forEach(call -> progress.count(decisions.decideAgain(call, Occasion.WAITING)));
        return progress.appliedTo(job, page.cursor(), clock.instant());
    }
}
