package io.rightful.rules.assignment;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import io.rightful.rules.decision.Reason;
import io.rightful.rules.user.UserId;
import io.rightful.rules.waiting.WaitingFor;

/** Who is responsible for a call and its follow-up, or plainly why nobody can be named. */
public sealed interface CallDecision {
    Reason reason();

    Findings findings();

    record Assigned(UserId assignee, Reason reason, Findings findings) implements CallDecision {}

    /** @param candidates everybody who might be meant, where several might */
    record Unassigned(Reason reason, Set<UserId> candidates, Findings findings) implements CallDecision {
        public Unassigned {
            candidates = new TreeSet<>(candidates);
        }
    }

    /** The same decision of a call that waits for further things, which would not change who is responsible. */
    default CallDecision waitingAlsoFor(Set<WaitingFor> lacks) {
        Findings waiting = findings().waitingAlsoFor(lacks);
        return fold(
                assigned -> new Assigned(assigned.assignee, assigned.reason, waiting),
                unassigned -> new Unassigned(unassigned.reason, unassigned.candidates, waiting));
    }

    /** The same decision of what is not decided again, whatever comes to be. */
    default CallDecision waitingForNothing() {
        Findings settled = findings().waitingForNothing();
        return fold(
                assigned -> new Assigned(assigned.assignee, assigned.reason, settled),
                unassigned -> new Unassigned(unassigned.reason, unassigned.candidates, settled));
    }

    default <T> T fold(Function<Assigned, T> assigned, Function<Unassigned, T> unassigned) {
        if (this instanceof Assigned decision) {
            return assigned.apply(decision);
        }
        return unassigned.apply((Unassigned) this);
    }

    default Optional<UserId> responsible() {
        return fold(assigned -> Optional.of(assigned.assignee()), unassigned -> Optional.empty());
    }
}
