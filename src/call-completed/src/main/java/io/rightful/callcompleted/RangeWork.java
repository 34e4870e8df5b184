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

    void take(SQSEvent.SQSMessage message) {
        EventReader.read(message.getBody())
                .fold(
                        part -> badRecords.keep(message, "not-a-command"),
                        event -> badRecords.keep(message, "not-a-command"),
                        this::work,
                        unreadable -> badRecords.keep(message, unreadable.code()));
    }

    private Done work(IncomingEvent.Command command) {
        jobs.find(command.account(), command.job())
                .filter(found -> KIND.equals(found.kind()))
                .ifPresent(this::work);
        return Done.DONE;
    }

    private void work(Job begun) {
        WorkBudget time = WorkBudget.of(clock, budget);
        RangeRequest request = RangeRequest.of(begun);
        Job job = begun;
        while (!job.state().ended()) {
            if (!time.lasts()) {
                continuations.handOn(job);
                return;
            }
            job = page(job, request);
            jobs.save(job);
        }
    }

    private Job page(Job job, RangeRequest request) {
        Page<StoredCall> page = calls.list(job.account(), request.filter(), job.cursor(), PAGE);
        Progress progress = new Progress();
        page.items().forEach(call -> progress.count(decide(call.key(), request)));
        Optional<String> cursor = page.cursor();
        return progress.appliedTo(job, cursor, clock.instant());
    }

    private CallOutcome decide(CallKey call, RangeRequest request) {
        return request.dryRun() ? decisions.preview(call) : decisions.decideAgain(call, request.occasion());
    }
}
