package io.rightful.telephony.aircall;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.Leg;
import io.rightful.rules.call.LegOutcome;
import io.rightful.rules.call.Step;
import io.rightful.rules.call.StepKind;
import io.rightful.telephony.Spans;

/**
 * Who talked, one leg each, and in which order: whoever took a call over is a later step than whoever handed it over. Where
 * several handovers are told one by one, the steps' times order them.
 */
record AircallTalkers(AircallEvent event, Handover handover) {
    private static final String UNKNOWN = "taken-over";
    private static final String OUTSIDE = "outside";
    private static final String BACK = "back-";

    /** Where an outbound call was handed over, nothing tells who placed it: that person counts as one who is not named. */
    private static final String PLACER = "placer";

    /** Who had the call first; of an outbound one that is who placed it. */
    Optional<Agent> first() {
        return handover.first();
    }

    List<Leg> legs(Moment moment, CallResult result, boolean placed) {
        List<Leg> legs = new ArrayList<>(legs(moment, result));
        if (placed && handedOverAtTheEnd(moment, result)) {
            legs.add(leg(PLACER, Optional.empty(), LegOutcome.TALKED, false, Optional.of(PLACER)));
        }
        return legs;
    }

    private List<Leg> legs(Moment moment, CallResult result) {
        return switch (moment) {
            case GOING_ON, RINGING -> List.of();
            case ANSWERED ->
                handover.user().stream()
                        .map(user -> leg(id(user), Optional.of(user), LegOutcome.TALKED, true, Optional.of(id(user))))
                        .toList();
            case HANDED_OVER -> handedOver(LegOutcome.TALKED, false);
            case HANDED_BACK ->
                first().stream()
                        .map(agent -> leg(
                                BACK + id(agent),
                                Optional.of(agent),
                                LegOutcome.TALKED,
                                false,
                                Optional.of(BACK + id(agent))))
                        .toList();
            case OVER -> result == CallResult.ANSWERED ? talked() : List.of();
        };
    }

    private List<Leg> talked() {
        if (handover.happened()) {
            boolean vain = AircallResult.endedInVain(event.data());
            return handedOver(vain ? LegOutcome.RANG : LegOutcome.TALKED, true);
        }
        Optional<Agent> user = handover.user();
        String id = user.map(AircallTalkers::id).orElse("agent");
        return List.of(leg(id, user, LegOutcome.TALKED, true, Optional.empty()));
    }

    /** @param over whether somebody took it for certain, though nobody is named */
    private List<Leg> handedOver(LegOutcome outcome, boolean over) {
        List<Leg> legs = new ArrayList<>();
        first().ifPresent(agent ->
                legs.add(leg(id(agent), Optional.of(agent), LegOutcome.TALKED, false, Optional.of(id(agent)))));
        if (over || handover.next().isPresent() || handover.outside()) {
            legs.add(leg(nextId(), handover.next(), outcome, false, Optional.of(nextId())));
        }
        handover.third()
                .ifPresent(agent ->
                        legs.add(leg(id(agent), Optional.of(agent), LegOutcome.TALKED, false, Optional.empty())));
        return legs;
    }

    List<Step> steps(Moment moment, CallResult result, boolean placed) {
        return switch (moment) {
            case GOING_ON -> List.of();
            case RINGING -> placed ? List.of() : ringing();
            case ANSWERED ->
                handover.user().stream()
                        .map(user -> step(id(user), Optional.of(user), Optional.empty(), event.at()))
                        .toList();
            case HANDED_OVER ->
                handover.next().isPresent() || handover.outside() ? order(event.at(), false) : List.of();
            case HANDED_BACK ->
                first().stream()
                        .map(agent -> step(BACK + id(agent), Optional.of(agent), Optional.empty(), event.at()))
                        .toList();
            case OVER -> handedOverAtTheEnd(moment, result) ? order(Optional.empty(), placed) : List.of();
        };
    }

    private boolean handedOverAtTheEnd(Moment moment, CallResult result) {
        return moment == Moment.OVER && result == CallResult.ANSWERED && handover.happened();
    }

    /** One step for all whom the call rang: whom it rang last is not known, and several name nobody. */
    private List<Step> ringing() {
        return handover.user().stream()
                .map(user -> step("ringing", Optional.of(user), Optional.empty(), Optional.empty()))
                .toList();
    }

    private List<Step> order(Optional<Instant> handedOverAt, boolean placed) {
        List<Step> steps = new ArrayList<>();
        first().ifPresent(agent -> steps.add(step(id(agent), Optional.of(agent), Optional.of(0), Optional.empty())));
        steps.add(step(nextId(), handover.next(), Optional.of(1), handedOverAt));
        if (placed) {
            steps.add(step(PLACER, Optional.empty(), Optional.of(2), Optional.empty()));
        }
        return steps;
    }

    private String nextId() {
        return handover.next().map(AircallTalkers::id).orElse(handover.outside() ? OUTSIDE : UNKNOWN);
    }

    /** Two whom nothing but their names tells apart are two. */
    private static String id(Agent agent) {
        return "user"
                + agent.id()
                        .or(agent::email)
                        .or(agent::name)
                        .map(word -> "-" + word)
                        .orElse("");
    }

    private static Step step(
            String id, Optional<Agent> agent, Optional<Integer> position, Optional<Instant> startedAt) {
        return new Step(
                id,
                Optional.empty(),
                position,
                agent.isPresent() ? StepKind.AGENT : StepKind.OTHER,
                Optional.empty(),
                startedAt,
                agent.stream().toList(),
                Optional.empty());
    }

    /** @param whole whether it lasted from the answer to the end, for all that is known */
    private Leg leg(String id, Optional<Agent> agent, LegOutcome outcome, boolean whole, Optional<String> step) {
        Optional<Instant> startedAt = event.time("answered_at").filter(moment -> whole);
        Optional<Instant> endedAt = event.time("ended_at").filter(moment -> whole);
        return new Leg(id, agent, outcome, startedAt, Spans.end(startedAt, endedAt), Optional.empty(), step);
    }
}
