package io.rightful.telephony.dialpad;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.Step;
import io.rightful.rules.call.StepKind;
import io.rightful.telephony.Fields;

/** Where the caller came to: each leg is a place, but for those that only ring the people of one. */
record DialpadSteps(DialpadLeg leg, CallResult result) {

    /** A group's voicemail has no address; whose a user's is, that user's own step tells. */
    List<Step> all() {
        return Stream.of(place(), voicemail()).flatMap(Optional::stream).toList();
    }

    Optional<Step> place() {
        if (leg.outbound()) {
            return Optional.empty();
        }
        if (!leg.rungAlong()) {
            return Optional.of(step(
                    leg.id(),
                    leg.event().object("target"),
                    leg.target().step(),
                    leg.rangAt()
                            .filter(rang -> leg.target() == DialpadTarget.USER)
                            .or(() -> leg.time("date_started"))));
        }
        return leg.event()
                .object("entry_point_target")
                .map(place ->
                        step(leg.call(), Optional.of(place), leg.entryPoint().step(), Optional.empty()));
    }

    private Optional<Step> voicemail() {
        boolean ofGroup = result == CallResult.VOICEMAIL && leg.target() != DialpadTarget.USER;
        return Optional.of(leg)
                .filter(reached -> ofGroup && !reached.outbound())
                .map(reached -> new Step(
                        reached.id() + "/voicemail",
                        flowStep(reached.event().object("target")),
                        Optional.empty(),
                        StepKind.VOICEMAIL,
                        Optional.empty(),
                        reached.time("date_ended", "event_timestamp"),
                        List.of(),
                        Optional.empty()));
    }

    private Step step(String id, Optional<Fields> place, StepKind kind, Optional<Instant> reachedAt) {
        List<Agent> rung = leg.agent().stream().toList();
        boolean person = kind == StepKind.AGENT;
        return new Step(
                id,
                person ? Optional.empty() : flowStep(place),
                Optional.empty(),
                kind,
                person ? Optional.empty() : place.flatMap(stated -> stated.text("name")),
                reachedAt,
                rung,
                Optional.empty());
    }

    private static Optional<String> flowStep(Optional<Fields> place) {
        return place.flatMap(stated -> stated.id("id"));
    }
}
