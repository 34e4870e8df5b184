package io.rightful.telephony;

import java.util.function.Function;

import io.rightful.rules.call.CallPart;

/** What a delivery turned out to be. */
public sealed interface Normalised {
    /** A statement of a call. */
    record OfCall(CallPart part) implements Normalised {}

    /**
     * Recognised, and never stored as a call.
     *
     * @param kind text, form, chat, task, …
     */
    record NotACall(String kind, String reason) implements Normalised {}

    /**
     * Permanently bad.
     *
     * @param code stable
     * @param explanation what to do about it; no personal data
     */
    record Unusable(String code, String explanation) implements Normalised {}

    default <T> T fold(Function<OfCall, T> ofCall, Function<NotACall, T> notACall, Function<Unusable, T> unusable) {
        if (this instanceof OfCall call) {
            return ofCall.apply(call);
        }
        if (this instanceof NotACall other) {
            return notACall.apply(other);
        }
        return unusable.apply((Unusable) this);
    }
}
