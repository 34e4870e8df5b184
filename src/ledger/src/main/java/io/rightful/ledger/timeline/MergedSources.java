package io.rightful.ledger.timeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import io.rightful.ledger.table.Page;
import io.rightful.ledger.timeline.TimelineSource.Positioned;
import io.rightful.ledger.timeline.TimelineSource.Slice;

/** Several sources as one list: the newest of what each has next comes next. */
record MergedSources(List<TimelineSource> sources) {

    /** What a source gave that is not taken yet, and where it goes on. */
    private record Head(TimelineSource source, Deque<Positioned> left, Optional<String> last, String taken) {
        Head without(Positioned first) {
            left.remove();
            return new Head(source, left, last, first.position());
        }

        /** Empty where nothing is left. */
        Optional<String> position() {
            return left.isEmpty() ? last : Optional.of(taken);
        }
    }

    Page<TimelineEntry> page(Optional<TimelineCursor> cursor, int limit) {
        List<Head> heads = new ArrayList<>(sources.stream()
                .filter(source -> cursor.map(start -> start.goesOn(source)).orElse(true))
                .map(source -> head(source, cursor.flatMap(start -> start.position(source)), limit))
                .toList());
        List<TimelineEntry> entries = new ArrayList<>();
        Optional<Head> next = newest(heads);
        while (entries.size() < limit && next.isPresent()) {
            Head head = next.get();
            Positioned first = head.left().element();
            entries.add(first.entry());
            heads.set(heads.indexOf(head), head.without(first));
            next = newest(heads);
        }
        return new Page<>(entries, after(heads));
    }

    private static Head head(TimelineSource source, Optional<String> before, int limit) {
        Slice slice = source.below(before, limit);
        return new Head(source, new ArrayDeque<>(slice.entries()), slice.last(), before.orElse(""));
    }

    private static Optional<Head> newest(List<Head> heads) {
        return heads.stream()
                .filter(head -> !head.left().isEmpty())
                .max(Comparator.comparing(head -> head.left().element().entry().at()));
    }

    private static Optional<String> after(List<Head> heads) {
        Map<String, String> positions = new TreeMap<>();
        heads.forEach(head -> head.position()
                .ifPresent(position -> positions.put(head.source().name(), position)));
        return Optional.of(positions).filter(left -> !left.isEmpty()).map(left -> new TimelineCursor(left).write());
    }
}
