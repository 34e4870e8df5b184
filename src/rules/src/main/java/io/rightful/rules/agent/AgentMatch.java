package io.rightful.rules.agent;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import io.rightful.rules.decision.Reason;
import io.rightful.rules.decision.TraceEntry;
import io.rightful.rules.user.ActivePeriods;
import io.rightful.rules.user.UserId;

/** Who an agent is (clear match), why, and every step tried. */
public sealed interface AgentMatch {
    Reason reason();

    List<TraceEntry> trace();

    /** Exactly one user can be meant, and was active then. {@code active} tells whether they still are. */
    record Matched(UserId user, ActivePeriods active, Reason reason, List<TraceEntry> trace) implements AgentMatch {}

    /** An admin linked it to nobody. */
    record Nobody(Reason reason, List<TraceEntry> trace) implements AgentMatch {}

    /** The only user who can be meant was not active then. */
    record Inactive(UserId user, Reason reason, List<TraceEntry> trace) implements AgentMatch {}

    /** Several can be meant: all are named. */
    record Ambiguous(Set<UserId> candidates, Reason reason, List<TraceEntry> trace) implements AgentMatch {
        public Ambiguous {
            candidates = new TreeSet<>(candidates);
        }
    }

    /** No candidate at all. */
    record Unmatched(Reason reason, List<TraceEntry> trace) implements AgentMatch {}

    default <T> T fold(
            Function<Matched, T> matched,
            Function<Nobody, T> nobody,
            Function<Inactive, T> inactive,
            Function<Ambiguous, T> ambiguous,
            Function<Unmatched, T> unmatched) {
        if (this instanceof Matched match) {
            return matched.apply(match);
        }
        if (this instanceof Nobody match) {
            return nobody.apply(match);
        }
        if (this instanceof Inactive match) {
            return inactive.apply(match);
        }
        if (this instanceof Ambiguous match) {
            return ambiguous.apply(match);
        }
        return unmatched.apply((Unmatched) this);
    }
}
