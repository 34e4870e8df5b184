package io.rightful.rules.routing;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import io.rightful.rules.user.UserId;

/** Users who ring together, one at least. */
public record RingRound(SortedSet<UserId> users) {
    public RingRound {
        users = Collections.unmodifiableSortedSet(new TreeSet<>(users));
        if (users.isEmpty()) {
            throw new IllegalArgumentException("somebody rings in a round");
        }
    }

    RingRound(Set<UserId> users) {
        this(new TreeSet<>(users));
    }

    static RingRound alone(UserId user) {
        return new RingRound(Set.of(user));
    }

    /** Empty where nobody is left. */
    Optional<RingRound> without(UserId user) {
        SortedSet<UserId> others = new TreeSet<>(users);
        others.remove(user);
        return others.isEmpty() ? Optional.empty() : Optional.of(new RingRound(others));
    }
}
