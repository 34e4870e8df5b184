package io.rightful.admin.paging;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.rightful.ledger.table.Page;

/** A page of a list as the API shows it; a null cursor: no more. */
public record ListView<T>(
        List<T> items,
        @JsonInclude(JsonInclude.Include.ALWAYS) Optional<String> cursor) {
    public static <S, T> ListView<T> of(Page<S> page, Function<S, T> view) {
        return new ListView<>(page.items().stream().map(view).toList(), page.cursor());
    }

    public static <T> ListView<T> whole(List<T> items) {
        return new ListView<>(items, Optional.empty());
    }
}
