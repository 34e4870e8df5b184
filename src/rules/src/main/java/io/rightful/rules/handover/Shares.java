package io.rightful.rules.handover;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;

import io.rightful.rules.user.UserId;

/**
 * Who gets what: each thing goes to whoever has least by then, the lesser id among equals. The order in which things are
 * named does not matter. Between those who have most and least there is never more than there was before, or than the
 * heaviest thing.
 */
public final class Shares {
    private Shares() {}

    /**
     * @param loads how much each of those who may get something has already; nobody where empty
     * @param things how much each of them weighs
     */
    public static <T extends Comparable<T>> SortedMap<T, Optional<UserId>> of(
            Map<UserId, Long> loads, Map<T, Integer> things) {
        PriorityQueue<Load> least =
                new PriorityQueue<>(Comparator.comparingLong(Load::amount).thenComparing(Load::user));
        loads.forEach((user, amount) -> least.add(new Load(user, amount)));
        SortedMap<T, Optional<UserId>> shares = new TreeMap<>();
        new TreeMap<>(things).forEach((thing, weight) -> {
            Optional<Load> next = Optional.ofNullable(least.poll());
            next.ifPresent(load -> least.add(new Load(load.user(), load.amount() + weight)));
            shares.put(thing, next.map(Load::user));
        });
        return shares;
    }

    private record Load(UserId user, long amount) {}
}
