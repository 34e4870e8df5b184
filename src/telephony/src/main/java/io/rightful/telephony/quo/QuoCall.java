package io.rightful.telephony.quo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.Direction;
import io.rightful.rules.call.Leg;
import io.rightful.rules.call.LegOutcome;
import io.rightful.rules.call.Step;
import io.rightful.rules.call.StepKind;
import io.rightful.telephony.CallDraft;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.Spans;

/** What one event says of its call. The user of a line is not who talked on it: only who answered and who dialled is. */
record QuoCall(QuoEvent event) {
    private static final String LINE = "line";

    Normalised read(String callId) {
        CallResult result = QuoResult.read(event);
        QuoParties parties = new QuoParties(event);
        boolean answered = result == CallResult.ANSWERED;
        return new CallDraft(event.source(), callId)
                .result(result)
                .direction(event.direction())
                .startedAt(ofCall(event.time("createdAt")))
                .answeredAt(answered ? event.time("answeredAt") : Optional.empty())
                .endedAt(event.time("completedAt"))
                .talkTime(answered ? event.resource().seconds("duration") : Optional.empty())
                .contact(parties.contact())
                .ownNumbers(parties.ownNumbers())
                .placedBy(event.outgoing() ? user("initiatedBy") : Optional.empty())
                .legs(legs(result))
                .steps(steps())
                .eventTime(event.createdAt())
                .part();
    }

    /** A voicemail and a summary have times of their own. */
    private <T> Optional<T> ofCall(Optional<T> stated) {
        boolean other = event.type() == QuoType.VOICEMAIL || event.type() == QuoType.SUMMARY;
        return stated.filter(value -> !other);
    }

    /** A leg for each user who answered: if a second one did, it is by an event of its own. */
    private List<Leg> legs(CallResult result) {
        boolean talked =
                result == CallResult.ANSWERED || event.type() == QuoType.ANSWERED || event.type() == QuoType.SUMMARY;
        if (!talked || machine()) {
            return List.of();
        }
        Optional<Instant> start =
                event.type() == QuoType.ANSWERED ? event.createdAt() : ofCall(event.time("answeredAt"));
        return user("answeredBy", "answeredByUserId").stream()
                .map(user -> new Leg(
                        user.id().orElse(""),
                        Optional.of(user),
                        LegOutcome.TALKED,
                        start,
                        Spans.end(start, event.time("completedAt")),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
    }

    private boolean machine() {
        return Stream.of("aiHandled", "handledByAiAgent")
                .anyMatch(name -> event.resource().states(name)
                        && event.resource().flag(name).orElse(true));
    }

    private Optional<Agent> user(String... names) {
        return event.resource().id(names).map(Agent::ofId);
    }

    /** Whose line it is, an admin may say: nothing here tells a personal one from a shared one. */
    private List<Step> steps() {
        return event.direction().filter(Direction.INBOUND::equals).flatMap(inbound -> event.phoneNumberId()).stream()
                .map(line -> new Step(
                        LINE,
                        Optional.of(line),
                        Optional.empty(),
                        StepKind.OTHER,
                        Optional.empty(),
                        ofCall(event.time("createdAt")),
                        List.of(),
                        Optional.empty()))
                .toList();
    }
}
