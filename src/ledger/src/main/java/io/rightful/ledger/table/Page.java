package io.rightful.ledger.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Some of a list, and where it goes on; no cursor, no more. A cursor is opaque and belongs to one query. */
public record Page<T>(List<T> items, Optional<String> cursor) {
    public Page {
        items = List.copyOf(items);
    }

    /** It goes on where it went on before, however many are left of it. */
    public Page<T> only(Predicate<T> wanted) {
        return new Page<>(items.stream().filter(wanted).toList(), cursor);
    }
}
