package io.rightful.telephony;

import java.util.function.Function;

import io.rightful.telephony.Normalised.Unusable;

/** A body's fields, or why there are none. */
public sealed interface ReadBody {
    record Read(Fields fields) implements ReadBody {}

    record Unreadable(Unusable why) implements ReadBody {}

    default <T> T fold(Function<Fields, ? extends T> read, Function<Unusable, ? extends T> unreadable) {
        if (this instanceof Read body) {
            return read.apply(body.fields());
        }
        return unreadable.apply(((Unreadable) this).why());
    }
}
