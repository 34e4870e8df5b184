package io.rightful.callcompleted;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.rightful.ledger.decision.CallDecisions;
import io.rightful.ledger.decision.CallOutcome;
import io.rightful.ledger.decision.Occasion;
import io.rightful.ledger.job.Job;
import io.rightful.ledger.table.Page;
import io.rightful.ledger.waiting.WaitingCalls;
import io.rightful.ledger.waiting.WaitingItems;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.waiting.WaitingFor;
import io.rightful.telephony.event.EventReader;
import io.rightful.wiring.job.JobKind;
import io.rightful.wiring.job.Progress;
import io.rightful.wiring.metric.Measurements;
import io.rightful.wiring.metric.Metric;

/** One job for each thing that changed: the calls that wait for it. A change that nobody waits for is no job. */
@Singleton
final class WaitingWork implements JobKind {
    static final String KIND = "decide-waiting";

    private static final String CHANGED_AT = "changedAt";
    private static final int PAGE = 25;

    private final WaitingCalls waiting;
    private final CallDecisions decisions;
    private final InstantSource clock;

    @Inject
    WaitingWork(WaitingCalls waiting, CallDecisions decisions, InstantSource clock) {
        this.waiting = waiting;
        this.decisions = decisions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public String command() {
        return EventReader.WAITING_JOB_DUE;
    }

    /** Empty where nobody waits for the change. */
    Optional<Job> of(StreamChange change, Measurements measured) {
        if (waiting.of(change.account(), change.changed(), Optional.empty(), 1)
                .items()
                .isEmpty()) {
            workedOff(change.changedAt(), measured);
            return Optional.empty();
        }
        Map<String, String> request = new TreeMap<>(
                Map.of("kind", change.changed().kind().name(), "thing", WaitingItems.nameOf(change.changed())));
        change.changedAt().ifPresent(at -> request.put(CHANGED_AT, at.toString()));
        return Optional.of(Job.waiting(change.jobId(), change.account(), KIND, request, clock.instant()));
    }

    @Override
    public String source() {
        return CommandSource.NAME;
    }

    @Override
    public Progress page(Job job, Measurements measured) {
        WaitingFor.Kind kind = WaitingFor.Kind.valueOf(job.request().get("kind"));
        Page<CallKey> page = waiting.of(job.account(), kind, job.request().get("thing"), job.cursor(), PAGE);
        Tally tally = new Tally();
        page.items().forEach(call -> {
            CallOutcome outcome = decisions.decideAgain(call, Occasion.WAITING);
            tally.count(outcome);
            DecisionLog.sayChange(outcome, measured);
        });
        return tally.progress(page.cursor());
    }

    @Override
    public void done(Job job, Measurements measured) {
        workedOff(Optional.ofNullable(job.request().get(CHANGED_AT)).map(Instant::parse), measured);
    }

    private void workedOff(Optional<Instant> changedAt, Measurements measured) {
        changedAt.ifPresent(at -> measured.took(Metric.DIRECTORY_CHANGE_LAG, Duration.between(at, clock.instant())));
    }
}
