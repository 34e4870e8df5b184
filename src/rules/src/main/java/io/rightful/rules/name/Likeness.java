package io.rightful.rules.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** In what way two names are alike, for an admin to judge; the nearest way first. */
public enum Likeness {
    SAME,
    SAME_LETTERS,
    SWAPPED,
    EXTRA_NAME,
    NICKNAME,
    INITIAL,
    GENERATION_DIFFERS,
    SINGLE_NAME;

    /** Empty where they are not alike. Symmetric. */
    public static Optional<Likeness> of(PersonName one, PersonName other) {
        return switch (NameComparison.of(one, other)) {
            case EXACT, COMPATIBLE -> Optional.of(SAME);
            case CONFLICTING_GENERATION -> Optional.of(GENERATION_DIFFERS);
            case SUGGESTS -> Optional.of(one.hasInitialAtEnds() || other.hasInitialAtEnds() ? INITIAL : EXTRA_NAME);
            case NONE -> loosely(one, other);
        };
    }

    private static Optional<Likeness> loosely(PersonName one, PersonName other) {
        if (orders(one).contains(other.tokens())) {
            return Optional.of(SWAPPED);
        }
        if (orders(one).stream().anyMatch(order -> joined(order).equals(joined(other.tokens())))
                || orders(other).stream().anyMatch(order -> joined(order).equals(joined(one.tokens())))) {
            return Optional.of(SAME_LETTERS);
        }
        if (one.isMononym() || other.isMononym()) {
            return singleNameOf(one, other) || singleNameOf(other, one) ? Optional.of(SINGLE_NAME) : Optional.empty();
        }
        boolean nicknames = one.last().equals(other.last()) && Nicknames.mayBeOneName(one.first(), other.first());
        return nicknames ? Optional.of(NICKNAME) : Optional.empty();
    }

    private static boolean singleNameOf(PersonName single, PersonName whole) {
        return single.isMononym()
                && !whole.isMononym()
                && List.of(whole.first(), whole.last()).contains(single.first());
    }

    /** A name with the last name, of however many tokens, put before the first, and the name as it is. */
    private static List<List<String>> orders(PersonName name) {
        return IntStream.range(0, name.tokens().size())
                .mapToObj(distance -> {
                    List<String> order = new ArrayList<>(name.tokens());
                    Collections.rotate(order, distance);
                    return order;
                })
                .toList();
    }

    private static String joined(List<String> tokens) {
        return String.join("", tokens);
    }
}
