package io.rightful.telephony.event;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.CallPart;
import io.rightful.rules.message.Message;
import io.rightful.telephony.Payload;

/** What came over the bus. */
public sealed interface IncomingEvent {
    record OfPart(CallPart part) implements IncomingEvent {}

    record OfMessage(Message message) implements IncomingEvent {}

    /**
     * A provider's own event, to be normalised once its source is found.
     *
     * @param instance the provider's identifier of the configured installation, by which the source is found
     * @param sent the envelope's time
     * @param payload the whole event, envelope included
     */
    record Native(String provider, String instance, Optional<Instant> sent, Payload payload) implements IncomingEvent {}

    /** Work to be done: a job of an account. */
    record Command(String detailType, AccountId account, String job) implements IncomingEvent {}

    /** Permanently bad. The explanation says what to do, without personal data. */
    record Unreadable(String code, String explanation) implements IncomingEvent {}

    default <T> T fold(
            Function<OfPart, T> ofPart,
            Function<OfMessage, T> ofMessage,
            Function<Native, T> ofProvider,
            Function<Command, T> command,
            Function<Unreadable, T> unreadable) {
        if (this instanceof OfPart event) {
            return ofPart.apply(event);
        }
        if (this instanceof OfMessage event) {
            return ofMessage.apply(event);
        }
        if (this instanceof Native event) {
            return ofProvider.apply(event);
        }
        if (this instanceof Command event) {
            return command.apply(event);
        }
        return unreadable.apply((Unreadable) this);
    }
}
