package io.rightful.telephony.event;

import java.util.function.Function;

import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.CallPart;
import io.rightful.rules.message.Message;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.Normalised.Ignored;
import io.rightful.telephony.Normalised.Unclear;
import io.rightful.telephony.Normalised.Unusable;
import io.rightful.telephony.PayloadReference;

/** What a delivery states, as the bus carries it; else why it states nothing. */
public sealed interface Statement {
    /** Who says on the bus what deliveries state. */
    String SOURCE = Envelope.SOURCE;

    /**
     * @param account whose it is, in its own words
     * @param detailType a call, a text or a form
     * @param about the provider's id of it
     */
    record Said(AccountId account, String detailType, String about, String detail) implements Statement {}

    record Nothing(Ignored what) implements Statement {}

    record InDoubt(Unclear what) implements Statement {}

    record Bad(Unusable what) implements Statement {}

    default <T> T fold(
            Function<Said, T> said,
            Function<Ignored, T> nothing,
            Function<Unclear, T> inDoubt,
            Function<Unusable, T> bad) {
        if (this instanceof Said statement) {
            return said.apply(statement);
        }
        if (this instanceof Nothing other) {
            return nothing.apply(other.what());
        }
        if (this instanceof InDoubt other) {
            return inDoubt.apply(other.what());
        }
        return bad.apply(((Bad) this).what());
    }

    /** @param delivery under which the payload is kept that it was read from */
    static Statement of(Normalised normalised, String delivery) {
        return normalised.fold(
                call -> of(PayloadReference.on(call.part(), delivery)),
                text -> of(PayloadReference.on(text.message(), delivery)),
                Nothing::new,
                InDoubt::new,
                Bad::new);
    }

    /** What came by the bus itself, and of which no payload is kept. */
    static Statement of(Normalised normalised) {
        return normalised.fold(
                call -> of(call.part()), text -> of(text.message()), Nothing::new, InDoubt::new, Bad::new);
    }

    static Statement of(CallPart part) {
        String id = part.call().key().callId();
        return CallEvents.detail(
                part, text -> new Said(part.call().key().account(), CallEvents.DETAIL_TYPE, id, text), Bad::new);
    }

    static Statement of(Message message) {
        String type = MessageEvents.detailType(message.kind());
        return MessageEvents.detail(
                message,
                text -> new Said(message.key().account(), type, message.key().id(), text),
                Bad::new);
    }
}
