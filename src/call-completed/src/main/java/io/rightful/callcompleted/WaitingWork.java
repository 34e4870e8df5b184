package io.rightful.callcompleted;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.rightful.ledger.decision.CallDecisions;
import io.rightful.ledger.decision.CallOutcome;
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
import io.rightful.wiring.log.LogContext;
import io.rightful.wiring.log.LogKey;
import io.rightful.wiring.metric.Measurements;
import io.rightful.wiring.metric.Metric;

/** One job for each thing that changed: page by page, resumable after each. A change that nobody waits for is no job. */
@Singleton
final class WaitingWork {
    static final String KIND = "decide-waiting";

    private static final String CHANGED_AT = "changedAt";
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

    void take(SQSEvent.SQSMessage message, Measurements measured) {
        changes.in(message.getBody())
                .ifPresentOrElse(
                        all -> all.forEach(change -> begin(change, measured)), () -> command(message, measured));
    }

    private void command(SQSEvent.SQSMessage message, Measurements measured) {
        EventReader.read(message.getBody())
                .fold(
                        part -> badRecords.keep(message, "not-a-command", measured),
                        text -> badRecords.keep(message, "not-a-command", measured),
                        event -> badRecords.keep(message, "not-a-command", measured),
                        command -> resume(command, measured),
                        unreadable -> badRecords.keep(message, unreadable.code(), measured));
    }

    private void begin(StreamChange change, Measurements measured) {
        if (waiting.of(change.account(), change.changed(), Optional.empty(), 1)
                .items()
                .isEmpty()) {
            workedOff(change.changedAt(), measured);
            return;
        }
        Map<String, String> request = new TreeMap<>(
                Map.of("kind", change.changed().kind().name(), "thing", WaitingItems.nameOf(change.changed())));
        change.changedAt().ifPresent(at -> request.put(CHANGED_AT, at.toString()));
        Job job = Job.waiting(change.jobId(), change.account(), KIND, request, clock.instant());
        work(jobs.create(job).fold(created -> created, existed -> existed), measured);
    }

    private Done resume(IncomingEvent.Command command, Measurements measured) {
        jobs.find(command.account(), command.job())
                .filter(found -> KIND.equals(found.kind()))
                .ifPresent(job -> work(job, measured));
        return Done.DONE;
    }

    private void work(Job begun, Measurements measured) {
        LogContext.put(LogKey.ACCOUNT, begun.account());
        LogContext.put(LogKey.JOB, begun.id());
        WorkBudget time = WorkBudget.of(clock, budget);
        Job job = begun;
        while (!job.state().ended()) {
            if (!time.lasts()) {
                continuations.handOn(job);
                return;
            }
            job = page(job, measured);
            jobs.save(job);
        }
        if (!begun.state().ended()) {
            workedOff(Optional.ofNullable(job.request().get(CHANGED_AT)).map(Instant::parse), measured);
        }
    }

    private void workedOff(Optional<Instant> changedAt, Measurements measured) {
        changedAt.ifPresent(at -> measured.took(Metric.DIRECTORY_CHANGE_LAG, Duration.between(at, clock.instant())));
    }

    private Job page(Job job, Measurements measured) {
        AccountId account = job.account();
        WaitingFor.Kind kind = WaitingFor.Kind.valueOf(job.request().get("kind"));
        Page<CallKey> page = waiting.of(account, kind, job.request().get("thing"), job.cursor(), PAGE);
        Progress progress = new Progress();
        page.items().forEach(call -> {
            CallOutcome outcome = decisions.decideAgain(call, Occasion.WAITING);
            progress.count(outcome);
            DecisionLog.sayChange(outcome, measured);
        });
        return progress.appliedTo(job, page.cursor(), clock.instant());
    }
}
