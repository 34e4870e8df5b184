package io.rightful.telephony;

import java.util.function.Function;

import io.rightful.rules.call.CallPart;
import io.rightful.rules.message.Message;

/** What a delivery turned out to be. */
public sealed interface Normalised {
    /** A statement of a call. */
    record OfCall(CallPart part) implements Normalised {}

    /** A text or a form submission that a contact sent. */
    record OfMessage(Message message) implements Normalised {}

    /**
     * Recognised, and nothing for us.
     *
     * @param kind text-sent, chat, task, recording, …
     */
    record Ignored(String kind, String reason) implements Normalised {}

    /**
     * Perhaps for us, which the payload does not tell: for an admin to look at, and nothing that the sender could mend.
     *
     * @param code stable
     */
    record Unclear(String code, String explanation) implements Normalised {}

    /**
     * Permanently bad.
     *
     * @param code stable
     * @param explanation what to do about it; no personal data
     */
    record Unusable(String code, String explanation) implements Normalised {}

    default <T> T fold(
            Function<OfCall, T> ofCall,
            Function<OfMessage, T> ofMessage,
            Function<Ignored, T> ignored,
            Function<Unclear, T> unclear,
            Function<Unusable, T> unusable) {
        if (this instanceof OfCall call) {
            return ofCall.apply(call);
        }
        if (this instanceof OfMessage message) {
            return ofMessage.apply(message);
        }
        if (this instanceof Ignored other) {
            return ignored.apply(other);
        }
        if (this instanceof Unclear other) {
            return unclear.apply(other);
        }
        return unusable.apply((Unusable) this);
    }
}
