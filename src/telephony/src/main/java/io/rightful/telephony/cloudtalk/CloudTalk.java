package io.rightful.telephony.cloudtalk;

import java.util.stream.Stream;

import io.rightful.telephony.BodyReader;
import io.rightful.telephony.CallIds;
import io.rightful.telephony.Fields;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.Normalised.Ignored;
import io.rightful.telephony.Normalised.Unusable;
import io.rightful.telephony.Payload;
import io.rightful.telephony.Provider;
import io.rightful.telephony.SourceContext;
import io.rightful.telephony.proof.ProofScheme;
import io.rightful.telephony.proof.SecretHeader;

/** CloudTalk: a JSON body whose keys an admin types, so that any of them may be missing. */
public record CloudTalk() implements Provider {
    private static final Unusable UNFILLED = new Unusable(
            "unfilled-call-id",
            "The call id is a variable that CloudTalk did not fill in; choose it from the list in the workflow's action.");

    private static final Ignored RECORDING = new Ignored("recording", "A recording was uploaded: no news of the call.");

    @Override
    public String name() {
        return "cloudtalk";
    }

    @Override
    public ProofScheme proof() {
        return new SecretHeader();
    }

    @Override
    public Normalised normalise(Payload payload, SourceContext context) {
        return BodyReader.json(payload, body -> recording(body) ? RECORDING : call(body, context));
    }

    private static Normalised call(Fields body, SourceContext context) {
        return CallIds.read(
                body,
                id -> Variables.unfilled(id) ? UNFILLED : new CloudTalkCall(body, context).read(id),
                "call_uuid",
                "call_id");
    }

    private static boolean recording(Fields body) {
        return body.has("recording_url")
                && Stream.of("talking_time", "agent_id", "agent_email", "agent_name", "direction", "status")
                        .noneMatch(body::has);
    }
}
