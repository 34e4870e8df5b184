package io.rightful.admin.paging;

import java.util.Optional;
import java.util.function.BiFunction;

import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

import io.rightful.admin.refusal.Refusals;
import io.rightful.ledger.table.InvalidCursorException;
import io.rightful.ledger.table.Page;

/** Reads the page that was asked for. A cursor comes from outside: one that the list never gave is refused. */
public final class Pages {
    private static final String NOT_A_KEY = "ValidationException";

    private Pages() {}

    public static <T> Page<T> read(PageRequest request, BiFunction<Optional<String>, Integer, Page<T>> list) {
        int limit = request.limit();
        try {
            return list.apply(request.cursor(), limit);
        } catch (InvalidCursorException | IllegalArgumentException e) {
            throw request.cursor().map(cursor -> refused()).orElse(e);
        } catch (DynamoDbException e) {
            throw request.cursor()
                    .filter(cursor -> NOT_A_KEY.equals(e.awsErrorDetails().errorCode()))
                    .map(cursor -> refused())
                    .orElse(e);
        }
    }

    private static RuntimeException refused() {
        return Refusals.unreadable("The cursor is none of this list; start without one.");
    }
}
