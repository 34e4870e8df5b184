package io.rightful.ledger.settings;

import java.util.function.Function;
import java.util.function.LongFunction;

/** What became of writing settings. */
public sealed interface SettingsWrite<T> {
    record Written<T>(Versioned<T> settings) implements SettingsWrite<T> {}

    /** They have another version than the one expected. */
    record VersionConflict<T>(long current) implements SettingsWrite<T> {}

    default <R> R fold(Function<Versioned<T>, R> written, LongFunction<R> versionConflict) {
        if (this instanceof Written<T> result) {
            return written.apply(result.settings());
        }
        return versionConflict.apply(((VersionConflict<T>) this).current());
    }
}
