package io.rightful.rules.assignment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import io.rightful.rules.decision.TraceEntry;
import io.rightful.rules.waiting.WaitingFor;

/**
 * What a decision found on its way.
 *
 * @param handledBy every user who talked, in order of talk, then id
 * @param trace every rule tried, in order
 * @param followUpSuggested the id of a later step that nobody answered
 * @param lacks what the call waits for
 */
public record Findings(
        List<HandledBy> handledBy, List<TraceEntry> trace, Optional<String> followUpSuggested, Set<WaitingFor> lacks) {
    public Findings {
        handledBy = List.copyOf(handledBy);
        trace = List.copyOf(trace);
        lacks = new TreeSet<>(lacks);
    }

    Findings waitingAlsoFor(Set<WaitingFor> further) {
        Set<WaitingFor> all = new TreeSet<>(lacks);
        all.addAll(further);
        return new Findings(handledBy, trace, followUpSuggested, all);
    }

    Findings waitingForNothing() {
        return new Findings(handledBy, trace, followUpSuggested, Set.of());
    }
}
