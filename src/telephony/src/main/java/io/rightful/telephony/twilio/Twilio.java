package io.rightful.telephony.twilio;

import io.rightful.telephony.BodyReader;
import io.rightful.telephony.Fields;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.Normalised.Ignored;
import io.rightful.telephony.Normalised.Unclear;
import io.rightful.telephony.Payload;
import io.rightful.telephony.Provider;
import io.rightful.telephony.SourceContext;
import io.rightful.telephony.proof.ProofScheme;
import io.rightful.telephony.proof.TwilioSignature;

/**
 * Twilio: the status callbacks of a call and of the legs it dials, the recording of its voicemail, and TaskRouter's events,
 * which alone name a person. All of them are parts of the call that came in or was placed.
 */
public record Twilio() implements Provider {
    private static final Ignored OTHER = new Ignored("other", "A request of Twilio that is no news of a call.");

    private static final Unclear MESSAGE = new Unclear(
            "message-at-a-voice-door",
            "A message came where only calls are read; take this address out of the number's messaging settings.");

    @Override
    public String name() {
        return "twilio";
    }

    @Override
    public ProofScheme proof() {
        return new TwilioSignature();
    }

    @Override
    public Normalised normalise(Payload payload, SourceContext context) {
        return BodyReader.jsonOrForm(payload, fields -> read(fields, context));
    }

    private static Normalised read(Fields fields, SourceContext context) {
        if (fields.states("EventType")) {
            return new TaskEvent(fields, context).read();
        }
        if (fields.states("CallStatus")) {
            return new VoiceCallback(fields, context).read();
        }
        if (fields.states("RecordingSid")) {
            return new VoiceRecording(fields, context).read();
        }
        return fields.states("MessageSid") || fields.states("SmsSid") ? MESSAGE : OTHER;
    }
}
