package io.rightful.telephony.generic;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.Direction;
import io.rightful.telephony.CallDraft;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.Normalised.Unusable;
import io.rightful.telephony.SourceContext;
import io.rightful.telephony.Words;

/** One call in our own JSON. */
record GenericCall(StrictFields body, SourceContext context) {
    private static final Words<CallResult> RESULTS = new Words<>(
            Arrays.stream(CallResult.values()).collect(Collectors.toMap(CallResult::name, result -> result)));

    private static final Unusable NO_RESULT = new Unusable(
            "missing-result", "The call states no result; send answered, voicemail, missed, abandoned or started.");

    Normalised read(String callId) {
        if (body.text("result").isEmpty()) {
            return NO_RESULT;
        }
        Normalised call = call(callId);
        return body.complaint().<Normalised>map(bad -> bad).orElse(call);
    }

    private Normalised call(String callId) {
        Set<String> ownNumbers = GenericParties.ownNumbers(body, context);
        Optional<Instant> startedAt = body.time("startedAt");
        CallDraft draft = new CallDraft(context, callId)
                .result(result())
                .direction(body.word("direction", Direction.values()))
                .startedAt(startedAt)
                .answeredAt(body.time("answeredAt"))
                .endedAt(body.time("endedAt"))
                .talkTime(body.seconds("talkSeconds"))
                .contact(GenericParties.contact(body, context))
                .ownNumbers(ownNumbers)
                .placedBy(body.object("placedBy").flatMap(GenericParts::agent))
                .legs(GenericParts.legs(body))
                .steps(GenericParts.steps(body))
                .eventTime(body.time("eventTime"));
        GenericParts.aliases(body).forEach(alias -> draft.alias(Optional.of(alias)));
        return draft.part();
    }

    /** A word that is not known yet is no final one. */
    private CallResult result() {
        return RESULTS.read(body.text("result")).orElse(CallResult.STARTED);
    }
}
