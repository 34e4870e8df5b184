package io.rightful.remote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** As many at once as a service takes. */
public final class Batches {
    private Batches() {}

    public static <T> List<List<T>> of(Collection<T> all, int size) {
        List<T> items = List.copyOf(all);
        List<List<T>> batches = new ArrayList<>();
        for (int start = 0; start < items.size(); start += size) {
            batches.add(items.subList(start, Math.min(start + size, items.size())));
        }
        return batches;
    }
}
