package io.rightful.telephony.dialpad;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.Direction;
import io.rightful.rules.call.Leg;
import io.rightful.rules.call.LegOutcome;
import io.rightful.rules.call.Step;
import io.rightful.telephony.CallDraft;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.SourceContext;
import io.rightful.telephony.Spans;
import io.rightful.telephony.Words;

/** What one event of a leg says of its call. Only the first leg says how and when the call began. */
record DialpadCall(DialpadLeg leg, DialpadState state, SourceContext context) {
    private static final Words<Direction> DIRECTIONS =
            new Words<>(Map.of("inbound", Direction.INBOUND, "outbound", Direction.OUTBOUND));

    Normalised read() {
        CallResult result = DialpadResult.read(leg, state);
        DialpadSteps steps = new DialpadSteps(leg, result);
        boolean answered = leg.first() && result == CallResult.ANSWERED;
        DialpadParties parties = new DialpadParties(leg.event(), context.numbers());
        CallDraft draft = new CallDraft(context, leg.call());
        Stream.of("call_id", "entry_point_call_id", "master_call_id", "operator_call_id")
                .forEach(name -> draft.alias(leg.event().id(name)));
        return draft.result(result)
                .direction(ofFirst(DIRECTIONS.read(leg.event().text("direction"))))
                .startedAt(ofFirst(leg.time("date_started")))
                .answeredAt(answered ? leg.connectedAt() : Optional.empty())
                .endedAt(leg.time("date_ended"))
                .talkTime(answered && !transferred() ? leg.event().milliseconds("talk_time") : Optional.empty())
                .contact(parties.contact())
                .ownNumbers(parties.ownNumbers())
                .placedBy(leg.first() && leg.outbound() ? leg.agent() : Optional.empty())
                .legs(legs(result, steps))
                .steps(steps.all())
                .eventTime(leg.time("event_timestamp", "date_ended"))
                .part();
    }

    private <T> Optional<T> ofFirst(Optional<T> stated) {
        return stated.filter(value -> leg.first());
    }

    private boolean transferred() {
        return leg.event().flag("is_transferred").orElse(false);
    }

    /** An operator's own leg says who that is; the group's says only that there is one. */
    private List<Leg> legs(CallResult result, DialpadSteps steps) {
        Optional<String> step = steps.place().map(Step::id);
        if (leg.taken() && result != CallResult.VOICEMAIL) {
            return List.of(leg.operatorLeg()
                    .map(operator -> talkedByAnother(operator, step))
                    .orElseGet(() -> talked(step)));
        }
        return !leg.outbound() && leg.agent().isPresent() ? List.of(rang(step)) : List.of();
    }

    private Leg talked(Optional<String> step) {
        Optional<Instant> start = leg.connectedAt();
        Optional<Instant> end = Spans.end(start, leg.time("date_ended"));
        return new Leg(
                leg.id(),
                leg.agent(),
                LegOutcome.TALKED,
                start,
                end,
                end.flatMap(over -> leg.event().milliseconds("talk_time")),
                step);
    }

    private Leg rang(Optional<String> step) {
        return new Leg(leg.id(), leg.agent(), LegOutcome.RANG, leg.rangAt(), Optional.empty(), Optional.empty(), step);
    }

    private static Leg talkedByAnother(String operator, Optional<String> step) {
        return new Leg(
                operator,
                Optional.empty(),
                LegOutcome.TALKED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                step);
    }
}
