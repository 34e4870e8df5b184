package io.rightful.callcompleted;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.rightful.ledger.call.CallList;
import io.rightful.ledger.call.StoredCall;
import io.rightful.ledger.decision.CallDecisions;
import io.rightful.ledger.decision.CallOutcome;
import io.rightful.ledger.job.Job;
import io.rightful.ledger.table.Page;
import io.rightful.rules.call.CallKey;
import io.rightful.telephony.event.EventReader;
import io.rightful.wiring.job.JobKind;
import io.rightful.wiring.job.Progress;
import io.rightful.wiring.metric.Measurements;

/** A range of calls, decided again. A dry run writes the job alone. */
@Singleton
final class RangeWork implements JobKind {
    static final String KIND = "reattribution";

    private static final int PAGE = 50;

    private final CallList calls;
    private final CallDecisions decisions;

    @Inject
    RangeWork(CallList calls, CallDecisions decisions) {
        this.calls = calls;
        this.decisions = decisions;
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public String command() {
        return EventReader.REATTRIBUTION_REQUESTED;
    }

    @Override
    public String source() {
        return CommandSource.NAME;
    }

    @Override
    public Progress page(Job job, Measurements measured) {
        RangeRequest request = RangeRequest.of(job);
        Page<StoredCall> page = calls.list(job.account(), request.filter(), job.cursor(), PAGE);
        Tally tally = new Tally();
        page.items().forEach(call -> tally.count(decide(call.key(), request, measured)));
        return tally.progress(page.cursor());
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
