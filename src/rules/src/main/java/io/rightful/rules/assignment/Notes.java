package io.rightful.rules.assignment;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.rightful.rules.decision.TraceEntry;
import io.rightful.rules.waiting.WaitingFor;

/** What was tried on the way, and what was lacking. */
record Notes(List<TraceEntry> trace, Set<WaitingFor> lacks) {
    static final Notes NONE = new Notes(List.of(), Set.of());

    static Notes of(TraceEntry... trace) {
        return new Notes(List.of(trace), Set.of());
    }

    static Notes of(List<TraceEntry> trace) {
        return new Notes(trace, Set.of());
    }

    static Notes lacking(Set<WaitingFor> lacks) {
        return new Notes(List.of(), lacks);
    }

    Notes and(Notes later) {
        Set<WaitingFor> all = new TreeSet<>(lacks);
        all.addAll(later.lacks);
        return new Notes(Stream.concat(trace.stream(), later.trace.stream()).toList(), all);
    }
}
