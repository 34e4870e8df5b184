package io.rightful.telephony.ringcentral;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.Direction;
import io.rightful.rules.call.Leg;
import io.rightful.rules.call.LegOutcome;
import io.rightful.rules.call.Party;
import io.rightful.telephony.CallDraft;
import io.rightful.telephony.Fields;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.Normalised.Ignored;
import io.rightful.telephony.SourceContext;

/**
 * One notification read as a statement of its session. No notification ends a session, and none states how long it
 * took: each party is a leg, and a party that ends says of the call only what is certain whatever the others do.
 */
record RingCentralCall(Notification notification, SourceContext context) {
    private static final Set<String> NO_CALLS = Set.of("greetingsrecording", "verificationcall", "testcall");

    Normalised read(String callId) {
        Fields body = notification.body();
        if (body.object("origin")
                .flatMap(origin -> origin.word("type"))
                .filter(NO_CALLS::contains)
                .isPresent()) {
            return new Ignored("other", "A session that is no call: a greeting's recording, a verification or a test.");
        }
        if (fax()) {
            return new Ignored("fax", "A fax came in.");
        }
        List<SessionParty> parties = parties();
        CallResult result = parties.stream()
                .map(SessionParty::result)
                .max(Comparator.naturalOrder())
                .orElse(CallResult.STARTED);
        Set<String> ownNumbers = ownNumbers(parties);
        return new CallDraft(context, callId)
                .alias(body.id("sessionId"))
                .result(result)
                .direction(direction(parties, result))
                .startedAt(Optional.of(at()).filter(first -> notification.sequence() == 1))
                .contact(contact(parties, ownNumbers))
                .ownNumbers(ownNumbers)
                .placedBy(placedBy(parties))
                .legs(legs(parties, result))
                .steps(SessionSteps.of(parties))
                .eventTime(Optional.of(at()))
                .part();
    }

    private Instant at() {
        return notification.at(context);
    }

    private boolean fax() {
        return notification.body().objects("parties").stream()
                .flatMap(party -> party.object("status").stream())
                .anyMatch(status ->
                        status.word("code").filter("faxreceive"::equals).isPresent());
    }

    /** Whoever has no extension is not of the account; and of a state that is not known nothing is read. */
    private List<SessionParty> parties() {
        return notification.body().objects("parties").stream()
                .map(party -> SessionParty.of(party, at()))
                .filter(party -> party.extension().isPresent() && party.state() != PartyState.UNKNOWN)
                .toList();
    }

    /** Whoever takes over a call that somebody placed is called by RingCentral too: their answer says nothing of the call's direction. */
    private static Optional<Direction> direction(List<SessionParty> parties, CallResult result) {
        Optional<Direction> stated =
                parties.stream().flatMap(party -> party.direction().stream()).max(Comparator.naturalOrder());
        return stated.filter(direction -> direction == Direction.OUTBOUND || result != CallResult.ANSWERED);
    }

    private static Optional<Agent> placedBy(List<SessionParty> parties) {
        return parties.stream()
                .filter(SessionParty::dialled)
                .flatMap(party -> party.agent().stream())
                .findFirst();
    }

    /** In a statement of an answer one that merely left would outweigh its own answer. */
    private static List<Leg> legs(List<SessionParty> parties, CallResult result) {
        return parties.stream()
                .map(party -> party.leg(SessionSteps.of(party)))
                .filter(leg -> leg.outcome() != LegOutcome.LEFT || result != CallResult.ANSWERED)
                .toList();
    }

    private Party contact(List<SessionParty> parties, Set<String> ownNumbers) {
        return parties.stream()
                .flatMap(party -> party.other().stream())
                .findFirst()
                .map(other -> context.numbers()
                        .contact(other.text("phoneNumber"), ownNumbers, other.text("name"), Optional.empty()))
                .orElse(Party.UNKNOWN);
    }

    private Set<String> ownNumbers(List<SessionParty> parties) {
        Set<String> own = new TreeSet<>();
        parties.stream()
                .flatMap(party -> party.own().flatMap(side -> side.text("phoneNumber")).stream())
                .flatMap(this::number)
                .forEach(own::add);
        return own;
    }

    private Stream<String> number(String stated) {
        return context.numbers().e164(stated).stream();
    }
}
