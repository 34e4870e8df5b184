package io.rightful.telephony.zoom;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.Direction;
import io.rightful.rules.call.Leg;
import io.rightful.rules.call.LegOutcome;
import io.rightful.telephony.CallDraft;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.Spans;

/** What one delivery says of a call that somebody of the account placed to somebody outside. */
record PlacedCall(
        ZoomEvent event,
        ZoomCallId id,
        ZoomParty caller,
        ZoomParty callee,
        Outcome outcome,
        Optional<Instant> startedAt,
        Optional<Instant> answeredAt,
        Optional<Instant> endedAt,
        Optional<Duration> talkTime) {

    Normalised read() {
        Set<String> ownNumbers = caller.ownNumber(event.context()).stream().collect(Collectors.toSet());
        return new CallDraft(event.context(), id.call())
                .result(result())
                .direction(Optional.of(Direction.OUTBOUND))
                .startedAt(startedAt)
                .answeredAt(talked())
                .endedAt(endedAt)
                .contact(callee.contact(ownNumbers, event.context()))
                .ownNumbers(ownNumbers)
                .placedBy(caller.agent())
                .legs(outcome.talk() ? List.of(leg()) : List.of())
                .eventTime(event.at())
                .part();
    }

    private CallResult result() {
        return switch (outcome) {
            case RINGING, TALKING -> CallResult.STARTED;
            case TALKED -> CallResult.ANSWERED;
            case VOICEMAIL -> CallResult.VOICEMAIL;
            case ELSEWHERE, UNANSWERED, GIVEN_UP -> CallResult.MISSED;
        };
    }

    private Optional<Instant> talked() {
        return answeredAt.filter(moment -> outcome.talk());
    }

    private Leg leg() {
        return new Leg(
                answeredAt
                        .map(moment -> caller.place() + "@" + moment.truncatedTo(ChronoUnit.SECONDS))
                        .orElse(caller.place()),
                caller.agent(),
                LegOutcome.TALKED,
                answeredAt,
                Spans.end(answeredAt, endedAt),
                talkTime,
                Optional.empty());
    }
}
