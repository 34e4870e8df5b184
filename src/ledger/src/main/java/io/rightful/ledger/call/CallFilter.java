package io.rightful.ledger.call;

import java.time.Instant;
import java.util.Optional;

import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.SourceName;
import io.rightful.rules.user.UserId;

/** Which calls a list asks for; whatever is absent does not matter. {@code from} inclusive, {@code to} exclusive. */
public record CallFilter(
        Optional<UserId> handledBy,
        Optional<UserId> assignee,
        Optional<Outcome> outcome,
        Optional<CallResult> result,
        Optional<SourceName> source,
        Optional<Instant> from,
        Optional<Instant> to) {
    public static final CallFilter ALL = new CallFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** Whether somebody is responsible. */
    public enum Outcome {
        ASSIGNED,
        UNASSIGNED
    }

    boolean accepts(StoredCall call) {
        Instant time = call.time();
        return handledBy.map(user -> handled(call, user)).orElse(true)
                && assignee.map(user -> call.decision().responsible().equals(Optional.of(user)))
                        .orElse(true)
                && outcome.map(wanted -> wanted == outcomeOf(call)).orElse(true)
                && result.map(wanted -> wanted == call.facts().call().result()).orElse(true)
                && source.map(wanted -> wanted.equals(call.key().source())).orElse(true)
                && from.map(start -> !time.isBefore(start)).orElse(true)
                && to.map(time::isBefore).orElse(true);
    }

    private static boolean handled(StoredCall call, UserId user) {
        return call.decision().findings().handledBy().stream()
                .anyMatch(handler -> handler.user().equals(user));
    }

    private static Outcome outcomeOf(StoredCall call) {
        return call.decision().fold(assigned -> Outcome.ASSIGNED, unassigned -> Outcome.UNASSIGNED);
    }
}
