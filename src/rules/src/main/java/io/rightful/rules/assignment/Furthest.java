package io.rightful.rules.assignment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Narrows a list to those furthest on by a key. A key that any of them lacks orders nothing, so all remain. */
final class Furthest {
    private Furthest() {}

    static <T, K> List<T> by(Function<T, Optional<K>> key, Comparator<K> order, List<T> all) {
        List<K> keys = all.stream().flatMap(one -> key.apply(one).stream()).toList();
        if (keys.isEmpty() || keys.size() < all.size()) {
            return all;
        }
        K furthest = keys.stream().max(order).orElseThrow();
        return all.stream()
                .filter(one -> key.apply(one).map(furthest::equals).orElse(false))
                .toList();
    }
}
