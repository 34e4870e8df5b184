package io.rightful.ledger.timeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where entries of a timeline come from, in an order of its own, newest first. One more source is one more of these. */
interface TimelineSource {

    /** Never changes: cursors name it. */
    String name();

    Set<TimelineKind> kinds();

    /**
     * Entries that stand below a position.
     *
     * @param before a position that this source gave, or nothing to begin with the newest
     */
    Slice below(Optional<String> before, int limit);

    /** @param position where the source goes on after the entry */
    record Positioned(String position, TimelineEntry entry) {}

    /** @param last where the source goes on after all of them; empty where nothing is left */
    record Slice(List<Positioned> entries, Optional<String> last) {}
}
