package io.rightful.telephony.callrail;

import java.util.Optional;
import java.util.stream.Stream;

import io.rightful.telephony.BodyReader;
import io.rightful.telephony.CallIds;
import io.rightful.telephony.Fields;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.Normalised.NotACall;
import io.rightful.telephony.Payload;
import io.rightful.telephony.Provider;
import io.rightful.telephony.SourceContext;
import io.rightful.telephony.proof.CallRailSignature;
import io.rightful.telephony.proof.ProofScheme;

/** CallRail: the call object in JSON, or as a form with names of its own. Both have the resource id in common. */
public record CallRail() implements Provider {
    @Override
    public String name() {
        return "callrail";
    }

    @Override
    public ProofScheme proof() {
        return new CallRailSignature();
    }

    @Override
    public Normalised normalise(Payload payload, SourceContext context) {
        return BodyReader.jsonOrForm(
                payload,
                fields -> other(fields).<Normalised>map(notACall -> notACall).orElseGet(() -> call(fields, context)));
    }

    private static Normalised call(Fields fields, SourceContext context) {
        return CallIds.read(fields, id -> new CallRailCall(fields, context).read(id), "resource_id", "id");
    }

    private static Optional<NotACall> other(Fields fields) {
        if (hasAny(fields, "form_data", "form_url", "form_name")) {
            return Optional.of(new NotACall("form", "A form submission."));
        }
        boolean talkedOf = hasAny(fields, "answered", "duration", "voicemail", "call_type");
        boolean text =
                hasAny(fields, "content", "thread", "thread_resource_id", "message", "last_message_at", "sms_thread");
        return text && !talkedOf ? Optional.of(new NotACall("text", "A text message.")) : Optional.empty();
    }

    private static boolean hasAny(Fields fields, String... names) {
        return Stream.of(names).anyMatch(fields::states);
    }
}
