package io.rightful.ledger.team;

import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;

import io.rightful.ledger.settings.Versioned;
import io.rightful.rules.routing.Team;

/** What became of writing a team. */
public sealed interface TeamWrite {
    record Written(Versioned<Team> team) implements TeamWrite {}

    /** It has another version than the one expected; 0 where there is none. */
    record VersionConflict(long current) implements TeamWrite {}

    /** An account always has a primary team: it ceases to be this one only when another becomes it. */
    record IsPrimary() implements TeamWrite {}

    default <T> T fold(Function<Versioned<Team>, T> written, LongFunction<T> versionConflict, Supplier<T> isPrimary) {
        if (this instanceof Written result) {
            return written.apply(result.team());
        }
        if (this instanceof VersionConflict result) {
            return versionConflict.apply(result.current());
        }
        return isPrimary.get();
    }
}
