package io.rightful.telephony.generic;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.Direction;
import io.rightful.rules.call.Party;
import io.rightful.telephony.CallDraft;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.Normalised.Unusable;
import io.rightful.telephony.PhoneNumbers;
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
        Set<String> ownNumbers = ownNumbers();
        Optional<Instant> startedAt = body.time("startedAt");
        CallDraft draft = new CallDraft(context, callId)
                .result(result())
                .direction(body.word("direction", Direction.values()))
                .startedAt(startedAt)
                .answeredAt(body.time("answeredAt"))
                .endedAt(body.time("endedAt"))
                .talkTime(body.seconds("talkSeconds"))
                .contact(body.object("contact")
                        .map(contact -> contact(contact, ownNumbers))
                        .orElse(Party.UNKNOWN))
                .ownNumbers(ownNumbers)
                .placedBy(body.object("placedBy").flatMap(GenericParts::agent))
                .legs(GenericParts.legs(body))
                .steps(GenericParts.steps(body))
                .eventTime(body.time("eventTime"));
        aliases().forEach(alias -> draft.alias(Optional.of(alias)));
        return draft.part();
    }

    /** A word that is not known yet is no final one. */
    private CallResult result() {
        return RESULTS.read(body.text("result")).orElse(CallResult.STARTED);
    }

    private List<String> aliases() {
        return body.texts("aliases").stream().filter(alias -> !alias.isEmpty()).toList();
    }

    private Party contact(StrictFields contact, Set<String> ownNumbers) {
        Party party = context.numbers()
                .contact(contact.text("number"), ownNumbers, contact.text("name"), contact.email("email"));
        boolean withheld = contact.flag("withheld").orElse(false) || party.withheld();
        return new Party(party.number(), withheld, party.name(), party.email());
    }

    private Set<String> ownNumbers() {
        PhoneNumbers numbers = context.numbers();
        return body.texts("ownNumbers").stream()
                .flatMap(text -> numbers.e164(text).stream())
                .collect(Collectors.toSet());
    }
}
