package io.rightful.ledger.source;

import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/** What became of writing a source. */
public sealed interface SourceWrite {
    record Written(Source source) implements SourceWrite {}

    /** Another source has the door, or the provider's instance. */
    record AddressTaken() implements SourceWrite {}

    /** It has another version than the one expected. */
    record VersionConflict(long current) implements SourceWrite {}

    default <T> T fold(Function<Source, T> written, Supplier<T> addressTaken, LongFunction<T> versionConflict) {
        if (this instanceof Written result) {
            return written.apply(result.source());
        }
        if (this instanceof VersionConflict result) {
            return versionConflict.apply(result.current());
        }
        return addressTaken.get();
    }
}
