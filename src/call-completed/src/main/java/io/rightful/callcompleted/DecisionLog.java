package io.rightful.callcompleted;

import java.util.Map;
import java.util.Optional;

import org.jboss.logging.Logger;

import io.rightful.ledger.call.StoredCall;
import io.rightful.ledger.decision.CallOutcome;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.call.CallPart;
import io.rightful.wiring.log.LogContext;
import io.rightful.wiring.log.LogKey;
import io.rightful.wiring.metric.Measurements;
import io.rightful.wiring.metric.Metric;

/** Says of each call that was decided what became of it: one line, and its counts. */
final class DecisionLog {
    private static final Logger LOG = Logger.getLogger(DecisionLog.class);

    private DecisionLog() {}

    /** What all lines name while one delivery's statement is worked on. */
    static void about(CallPart part) {
        CallKey call = part.call().key();
        LogContext.put(LogKey.ACCOUNT, call.account());
        LogContext.put(LogKey.SOURCE, call.source());
        LogContext.put(LogKey.CALL, call.callId());
        if (!part.call().payloads().isEmpty()) {
            LogContext.put(LogKey.DELIVERY, String.join(",", part.call().payloads()));
        }
    }

    /** A delivery that added nothing has its line too: it was sent, so somebody may look for it. */
    static void say(CallOutcome outcome, Measurements measured) {
        measured.count(Metric.DECISION_CONTENTION, outcome.lostRaces());
        outcome.fold(
                unchanged -> line(unchanged.call(), "unchanged"),
                changed -> written(changed.after(), measured),
                Optional::empty);
    }

    /** Of calls that were decided again, those that changed alone: the others are nobody's news. */
    static void sayChange(CallOutcome outcome, Measurements measured) {
        measured.count(Metric.DECISION_CONTENTION, outcome.lostRaces());
        outcome.fold(unchanged -> Optional.empty(), changed -> written(changed.after(), measured), Optional::empty);
    }

    private static Optional<StoredCall> written(StoredCall call, Measurements measured) {
        measured.count(call.decision().fold(assigned -> Metric.CALLS_ASSIGNED, unassigned -> Metric.CALLS_UNASSIGNED));
        return line(call, call.decision().fold(assigned -> "assigned", unassigned -> "unassigned"));
    }

    private static Optional<StoredCall> line(StoredCall call, String outcome) {
        Map<LogKey, Object> keys = Map.of(
                LogKey.ACCOUNT, call.key().account(),
                LogKey.SOURCE, call.key().source(),
                LogKey.CALL, call.key().callId(),
                LogKey.OUTCOME, outcome,
                LogKey.REASON, call.decision().reason().code());
        LogContext.during(keys, () -> LOG.info("call decided"));
        return Optional.of(call);
    }
}
