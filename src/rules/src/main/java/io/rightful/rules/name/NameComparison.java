package io.rightful.rules.name;

import java.util.Collections;
import java.util.List;

/** How two names compare. Symmetric. Only {@link #EXACT} and {@link #COMPATIBLE} can be one person's. */
public enum NameComparison {
    /** Equal token by token, with a whole first and last name (or the same single name). */
    EXACT,
    /** First and last name equal; between them one side has initials that the other leaves out. */
    COMPATIBLE,
    /** Exact or compatible, but the generations differ: never a match, yet too near to let another one match. */
    CONFLICTING_GENERATION,
    /** Alike: an initial for a first or last name, or a name more. Worth showing to an admin, never a match. */
    SUGGESTS,
    NONE;

    public static NameComparison of(PersonName one, PersonName other) {
        if (one.isMononym() != other.isMononym()) {
            return NONE;
        }
        if (!one.key().equals(other.key())) {
            return alike(one, other) ? SUGGESTS : NONE;
        }
        if (one.hasInitialAtEnds() || !middleFits(one.middle(), other.middle())) {
            return SUGGESTS;
        }
        if (generationsConflict(one, other)) {
            return CONFLICTING_GENERATION;
        }
        return one.tokens().equals(other.tokens()) ? EXACT : COMPATIBLE;
    }

    private static boolean middleFits(List<String> one, List<String> other) {
        return Initials.onlyInitialsExtra(one, other) || Initials.onlyInitialsExtra(other, one);
    }

    private static boolean generationsConflict(PersonName one, PersonName other) {
        return one.generation().isPresent()
                && other.generation().isPresent()
                && !one.generation().equals(other.generation());
    }

    private static boolean alike(PersonName one, PersonName other) {
        if (one.isMononym()) {
            return false;
        }
        boolean initialsFit =
                Initials.mayStandFor(one.first(), other.first()) && Initials.mayStandFor(one.last(), other.last());
        return initialsFit || contains(one.tokens(), other.tokens()) || contains(other.tokens(), one.tokens());
    }

    private static boolean contains(List<String> longer, List<String> shorter) {
        return Collections.indexOfSubList(longer, shorter) >= 0;
    }
}
