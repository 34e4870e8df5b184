package io.rightful.telephony.twilio;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.Step;
import io.rightful.rules.call.StepKind;
import io.rightful.telephony.CallDraft;
import io.rightful.telephony.CallIds;
import io.rightful.telephony.Fields;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.Normalised.Ignored;
import io.rightful.telephony.SourceContext;

/** A recording was made. One that the Record verb made is what the caller left, and the only word of a voicemail. */
record VoiceRecording(Fields fields, SourceContext context) {
    private static final Ignored OF_A_TALK = new Ignored("recording", "A recording of a talk: no news of the call.");

    Normalised read() {
        boolean left = fields.word("RecordingSource")
                        .filter("recordverb"::equals)
                        .isPresent()
                && fields.word("RecordingStatus").filter("completed"::equals).isPresent();
        return left ? CallIds.read(fields, this::voicemail, "CallSid") : OF_A_TALK;
    }

    private Normalised voicemail(String callId) {
        Optional<Instant> at = fields.time(context.times(), "RecordingStartTime");
        Step step = new Step(
                "voicemail",
                Optional.empty(),
                Optional.empty(),
                StepKind.VOICEMAIL,
                Optional.empty(),
                at,
                List.of(),
                Optional.empty());
        return new CallDraft(context, callId)
                .result(CallResult.VOICEMAIL)
                .steps(List.of(step))
                .eventTime(at)
                .part();
    }
}
