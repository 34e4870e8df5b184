package io.rightful.rules.routing;

import java.util.List;

import io.rightful.rules.decision.Reason;
import io.rightful.rules.decision.TraceEntry;

/**
 * Who rings for an inbound call.
 *
 * @param rounds in order; each rings where nobody of the one before answered. None: nobody rings
 * @param retries when the lead is called back should nobody answer, in so far as it is known now
 * @param trace every rule tried, in order
 */
public record RingPlan(List<RingRound> rounds, List<Retry> retries, Reason reason, List<TraceEntry> trace) {
    public RingPlan {
        rounds = List.copyOf(rounds);
        retries = List.copyOf(retries);
        trace = List.copyOf(trace);
    }
}
