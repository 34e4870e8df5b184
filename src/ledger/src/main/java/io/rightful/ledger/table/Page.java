package io.rightful.ledger.table;

import java.util.List;
import java.util.Optional;

/** Some of a list, and where it goes on; no cursor, no more. A cursor is opaque and belongs to one query. */
public record Page<T>(List<T> items, Optional<String> cursor) {
    public Page {
        items = List.copyOf(items);
    }
}
