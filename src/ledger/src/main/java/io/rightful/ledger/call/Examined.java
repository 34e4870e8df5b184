package io.rightful.ledger.call;

import java.util.List;
import java.util.Optional;

import io.rightful.ledger.table.Key;

/** What a page looked at, in order, and where the next one goes on. */
record Examined(List<CallPosition> positions, Optional<String> cursor) {

    static Examined of(List<CallPosition> positions, boolean more) {
        return new Examined(
                positions,
                more ? Optional.of(positions.get(positions.size() - 1).sort()) : Optional.empty());
    }

    List<Key> keys() {
        return positions.stream().map(CallPosition::key).toList();
    }

    /** The cursor of a page that stops at a position; none where nothing is left. */
    Optional<String> cursorAfter(CallPosition position) {
        boolean last = positions.indexOf(position) == positions.size() - 1;
        return last ? cursor : Optional.of(position.sort());
    }
}
