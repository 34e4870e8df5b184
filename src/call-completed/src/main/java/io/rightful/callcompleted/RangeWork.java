package io.rightful.callcompleted;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.rightful.ledger.call.CallList;
import io.rightful.ledger.call.StoredCall;
import io.rightful.ledger.decision.CallDecisions;
import io.rightful.ledger.decision.CallOutcome;
import io.rightful.ledger.job.Job;
import io.rightful.ledger.job.Jobs;
import io.rightful.ledger.table.Page;
import io.rightful.rules.call.CallKey;
import io.rightful.telephony.event.EventReader;
import io.rightful.telephony.event.IncomingEvent;
import io.rightful.wiring.log.LogContext;
import io.rightful.wiring.log.LogKey;
import io.rightful.wiring.metric.Measurements;

/** A job over the calls of a range, page by page and resumable after each. A dry run writes the job alone. */
@Singleton
final class RangeWork {
    static final String KIND = "reattribution";

    private static final int PAGE = 50;

    private final CallList calls;
    private final CallDecisions decisions;
    private final Jobs jobs;
    private final Continuations continuations;
    private final BadRecords badRecords;
    private final InstantSource clock;
    private final Duration budget;

    @Inject
    RangeWork(
            CallList calls,
            CallDecisions decisions,
            Jobs jobs,
            Continuations continuations,
            BadRecords badRecords,
            InstantSource clock,
            @ConfigProperty(name = "rightful.work-budget", defaultValue = "PT40S") Duration budget) {
        this.calls = calls;
        this.decisions = decisions;
        this.jobs = jobs;
        this.continuations = continuations;
        this.badRecords = badRecords;
        this.clock = clock;
        this.budget = budget;
    }

    void take(SQSEvent.SQSMessage message, Measurements measured) {
        EventReader.read(message.getBody())
                .fold(
                        part -> badRecords.keep(message, "not-a-command", measured),
                        text -> badRecords.keep(message, "not-a-command", measured),
                        event -> badRecords.keep(message, "not-a-command", measured),
                        command -> work(command, measured),
                        unreadable -> badRecords.keep(message, unreadable.code(), measured));
    }

    private Done work(IncomingEvent.Command command, Measurements measured) {
        jobs.find(command.account(), command.job())
                .filter(found -> KIND.equals(found.kind()))
                .ifPresent(job -> work(job, measured));
        return Done.DONE;
    }

    private void work(Job begun, Measurements measured) {
        LogContext.put(LogKey.ACCOUNT, begun.account());
        LogContext.put(LogKey.JOB, begun.id());
        WorkBudget time = WorkBudget.of(clock, budget);
        RangeRequest request = RangeRequest.of(begun);
        Job job = begun;
        while (!job.state().ended()) {
            if (!time.lasts()) {
                continuations.handOn(job);
                return;
            }
            job = page(job, request, measured);
            jobs.save(job);
        }
    }

    private Job page(Job job, RangeRequest request, Measurements measured) {
        Page<StoredCall> page = calls.list(job.account(), request.filter(), job.cursor(), PAGE);
        Progress progress = new Progress();
        page.items().forEach(call -> progress.count(decide(call.key(), request, measured)));
        Optional<String> cursor = page.cursor();
        return progress.appliedTo(job, cursor, clock.instant());
    }

    private CallOutcome decide(CallKey call, RangeRequest request, Measurements measured) {
        if (request.dryRun()) {
            return decisions.preview(call);
        }
        CallOutcome outcome = decisions.decideAgain(call, request.occasion());
        DecisionLog.sayChange(outcome, measured);
        return outcome;
    }
}
