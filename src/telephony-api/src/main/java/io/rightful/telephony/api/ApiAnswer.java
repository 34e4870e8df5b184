package io.rightful.telephony.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;

import io.rightful.remote.Exchange;
import io.rightful.remote.PageCursor;
import io.rightful.remote.RemoteFailure;
import io.rightful.remote.RemoteFailure.Kind;
import io.rightful.remote.RemoteJson;
import io.rightful.remote.RemotePage;
import io.rightful.telephony.Fields;

/**
 * One page of a list.
 *
 * @param whole the object that holds the list
 */
public record ApiAnswer(Fields whole, List<Fields> items) {
    /** Failing where there is no such list: an answer of another kind must not pass for an empty one. */
    static ApiAnswer of(Exchange exchange, String... list) {
        JsonNode whole = RemoteJson.tree(exchange.body());
        for (int name = 0; name < list.length - 1; name++) {
            whole = whole.path(list[name]);
        }
        String last = list[list.length - 1];
        if (!whole.path(last).isArray()) {
            throw RemoteFailure.of(Kind.UNREADABLE, last).exception();
        }
        Fields holder = Fields.of(whole);
        return new ApiAnswer(holder, holder.objects(last));
    }

    /** As a page of what the items are read as. */
    public <T> RemotePage<T> page(PageCursor from, Optional<PageCursor> next, Function<Fields, Optional<T>> item) {
        return new RemotePage<>(
                        items.stream().map(item).flatMap(Optional::stream).toList(), next)
                .after(from);
    }

    public Optional<PageCursor> cursor(String... names) {
        return whole.anyId(names).map(PageCursor::new);
    }

    public Optional<Integer> number(String... names) {
        return whole.text(names).filter(text -> text.matches("\\d{1,9}")).map(Integer::valueOf);
    }
}
