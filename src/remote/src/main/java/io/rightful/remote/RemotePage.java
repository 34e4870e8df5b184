package io.rightful.remote;

import java.util.List;
import java.util.Optional;

/** @param next where the next page begins; absent at the end. A page may be empty and still have a next one */
public record RemotePage<T>(List<T> items, Optional<PageCursor> next) {
    public RemotePage {
        items = List.copyOf(items);
    }

    /** Fails where the next page would be this one again. */
    public RemotePage<T> after(PageCursor from) {
        if (next.filter(from::equals).isPresent()) {
            throw RemoteFailure.pageRepeats().exception();
        }
        return this;
    }
}
