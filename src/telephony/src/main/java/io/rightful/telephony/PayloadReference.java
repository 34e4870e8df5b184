package io.rightful.telephony;

import java.util.Set;
import java.util.TreeSet;

import io.rightful.rules.call.Call;
import io.rightful.rules.call.CallPart;
import io.rightful.rules.message.Message;

/** Ties a statement to the raw delivery it was read from. */
public final class PayloadReference {
    private PayloadReference() {}

    public static CallPart on(CallPart part, String reference) {
        Call call = part.call();
        Set<String> payloads = new TreeSet<>(call.payloads());
        payloads.add(reference);
        Call referenced = new Call(
                call.key(),
                call.aliases(),
                call.result(),
                call.direction(),
                call.startedAt(),
                call.answeredAt(),
                call.endedAt(),
                call.talkTime(),
                call.contact(),
                call.ownNumbers(),
                call.placedBy(),
                call.legs(),
                call.steps(),
                payloads);
        return new CallPart(referenced, part.eventTime());
    }

    public static Message on(Message message, String reference) {
        Set<String> payloads = new TreeSet<>(message.payloads());
        payloads.add(reference);
        return new Message(
                message.key(),
                message.kind(),
                message.aliases(),
                message.eventTime(),
                message.contact(),
                message.ownNumbers(),
                message.form(),
                payloads);
    }
}
