package io.rightful.rules.routing;

import java.util.List;
import java.util.stream.Collectors;

import io.rightful.rules.decision.TraceEntry;

/** Plans as tables write them: users of a round joined by {@code +}, rounds in order, {@code -} for none. */
final class Shown {
    private Shown() {}

    static String rounds(RingPlan plan) {
        return plan.rounds().isEmpty()
                ? "-"
                : plan.rounds().stream()
                        .map(round ->
                                round.users().stream().map(Object::toString).collect(Collectors.joining("+")))
                        .collect(Collectors.joining(" "));
    }

    static List<String> trace(RingPlan plan) {
        return plan.trace().stream().map(Shown::entry).toList();
    }

    private static String entry(TraceEntry entry) {
        String users = entry.users().stream().map(Object::toString).collect(Collectors.joining("+"));
        return (entry.rule() + " " + entry.reason() + " " + entry.subject().orElse("") + " " + users)
                .strip()
                .replaceAll(" +", " ");
    }
}
