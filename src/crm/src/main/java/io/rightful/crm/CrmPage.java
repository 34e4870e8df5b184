package io.rightful.crm;

import java.util.List;
import java.util.Optional;

/** @param next where the next page begins; absent at the end. A page may be empty and still have a next one */
public record CrmPage<T>(List<T> items, Optional<PageCursor> next) {
    public CrmPage {
        items = List.copyOf(items);
    }

    /** Fails where the next page would be this one again. */
    public CrmPage<T> after(PageCursor from) {
        if (next.filter(from::equals).isPresent()) {
            throw CrmFailure.pageRepeats().exception();
        }
        return this;
    }
}
