package io.rightful.telephony.twilio;

import java.time.Instant;
import java.util.Optional;

import io.rightful.telephony.CallIds;
import io.rightful.telephony.Fields;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.SourceContext;

/** A status callback: of the call itself, or of a leg that it dialled, which names the call as its parent. */
record VoiceCallback(Fields fields, SourceContext context) {

    Normalised read() {
        return fields.states("ParentCallSid")
                ? CallIds.read(fields, call -> new DialledLeg(this).of(call), "ParentCallSid")
                : CallIds.read(fields, call -> WholeCall.of(this).read(call), "CallSid");
    }

    Optional<String> sid() {
        return fields.id("CallSid");
    }

    Endpoint from() {
        return Endpoint.of(fields, context.numbers(), "From", "Caller");
    }

    Endpoint to() {
        return Endpoint.of(fields, context.numbers(), "To", "Called");
    }

    VoiceStatus status() {
        return VoiceStatus.of(fields);
    }

    Optional<Instant> sent() {
        return fields.time(context.times(), "Timestamp");
    }

    /** When it was picked up, counted back from its end by the seconds that it lasted. Duration is in billed minutes. */
    Optional<Instant> pickedUp() {
        return status().over()
                ? sent().flatMap(end -> fields.seconds("CallDuration").map(end::minus))
                : Optional.empty();
    }
}
