package io.rightful.ledger.delivery;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.rightful.ledger.table.InvalidCursorException;
import io.rightful.ledger.table.Page;
import io.rightful.ledger.table.SortableTime;
import io.rightful.ledger.table.SpreadListing;

/** One page's way back in time, day by day. */
final class DeliveryWalk {
    private static final int EXAMINED_PER_RETURNED = 4;

    private final List<DeliveryEntry> found = new ArrayList<>();
    private final DeliveryFilter filter;
    private final String first;
    private final int limit;
    private String before;
    private int left;

    DeliveryWalk(DeliveryFilter filter, String before, int limit) {
        this.filter = filter;
        this.first = SortableTime.of(filter.from());
        this.before = before;
        this.limit = limit;
        this.left = limit * EXAMINED_PER_RETURNED;
    }

    /** What is looked at next lies below this sort text. */
    String before() {
        return before;
    }

    /** How many may still be looked at. */
    int left() {
        return left;
    }

    boolean goesOn() {
        return left > 0 && found.size() < limit && before.compareTo(first) > 0;
    }

    /** Of the moment just before: at midnight, that of yesterday. */
    LocalDate day() {
        return DeliveryItems.day(SortableTime.read(before).minusNanos(1));
    }

    /** Where a cursor goes on, which comes from outside. */
    static String position(String cursor) {
        String position = SpreadListing.position(cursor);
        try {
            SortableTime.read(position);
            return position;
        } catch (DateTimeException e) {
            throw new InvalidCursorException(e);
        }
    }

    /** @param newest those of the day that lie below; fewer than asked for are the rest of them */
    void take(List<DeliveryEntry> newest) {
        boolean rest = newest.size() < left;
        LocalDate day = day();
        for (DeliveryEntry entry : newest) {
            if (!goesOn()) {
                return;
            }
            examine(entry);
        }
        if (rest && goesOn()) {
            before = SortableTime.of(midnight(day));
        }
    }

    Page<DeliveryEntry> page() {
        return new Page<>(
                found,
                Optional.of(before)
                        .filter(position -> position.compareTo(first) > 0)
                        .map(SpreadListing::cursor));
    }

    private void examine(DeliveryEntry entry) {
        before = DeliveryItems.sort(entry);
        left--;
        if (before.compareTo(first) > 0 && filter.accepts(entry)) {
            found.add(entry);
        }
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
