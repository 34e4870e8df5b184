package io.rightful.telephony.aircall;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.Direction;
import io.rightful.telephony.CallDraft;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.Words;

/**
 * One call as an event states it. Its duration includes the ringing, so no talk time is read from it. Who placed it is read
 * from what was sent before any handover: afterwards only the last who handed it over is named.
 */
record AircallCall(AircallEvent event, Moment moment) {
    private static final Words<Direction> DIRECTIONS =
            new Words<>(Map.of("inbound", Direction.INBOUND, "outbound", Direction.OUTBOUND));

    Normalised read(String callId) {
        CallResult result = AircallResult.of(event.data(), moment);
        Optional<Direction> direction = DIRECTIONS.read(event.data().text("direction"));
        boolean placed = direction.filter(Direction.OUTBOUND::equals).isPresent();
        Handover handover = new Handover(event.data());
        AircallTalkers talkers = new AircallTalkers(event, handover);
        Set<String> ownNumbers = event.ownNumbers();
        return new CallDraft(event.context(), callId)
                .alias(event.data().id("call_uuid", "sid"))
                .result(result)
                .direction(direction)
                .startedAt(event.time("started_at"))
                .answeredAt(answeredAt(result))
                .endedAt(event.time("ended_at"))
                .contact(event.context()
                        .numbers()
                        .contact(
                                event.data().text("raw_digits"), ownNumbers, event.contactName(), event.contactEmail()))
                .ownNumbers(ownNumbers)
                .placedBy(placed && !handover.happened() ? talkers.first() : Optional.empty())
                .legs(talkers.legs(moment, result, placed))
                .steps(talkers.steps(moment, result, placed))
                .eventTime(event.at())
                .part();
    }

    /** A voicemail box that answers is nobody. */
    private Optional<Instant> answeredAt(CallResult result) {
        return event.time("answered_at").filter(answered -> result == CallResult.ANSWERED || !result.finished());
    }
}
