package io.rightful.telephony.generic;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.Leg;
import io.rightful.rules.call.LegOutcome;
import io.rightful.rules.call.Step;
import io.rightful.rules.call.StepKind;
import io.rightful.telephony.Agents;
import io.rightful.telephony.Spans;

/** What repeats. One without an id is named by its place in the list. */
final class GenericParts {
    /** A sender of ours knows how a leg ended. */
    private static final LegOutcome[] OUTCOMES = {LegOutcome.RANG, LegOutcome.TALKED};

    private GenericParts() {}

    static List<String> aliases(StrictFields body) {
        return body.texts("aliases").stream().filter(alias -> !alias.isEmpty()).toList();
    }

    static Optional<Agent> agent(StrictFields agent) {
        return Agents.stated(new Agent(
                agent.id("id"),
                agent.text("name"),
                agent.email("email"),
                agent.text("extension"),
                agent.text("login")));
    }

    static List<Leg> legs(StrictFields body) {
        List<Leg> legs = new ArrayList<>();
        for (StrictFields leg : body.objects("legs")) {
            legs.add(leg(leg, "leg-" + legs.size()));
        }
        return legs;
    }

    static List<Step> steps(StrictFields body) {
        List<Step> steps = new ArrayList<>();
        for (StrictFields step : body.objects("steps")) {
            steps.add(step(step, "step-" + steps.size()));
        }
        return steps;
    }

    private static Leg leg(StrictFields leg, String place) {
        Optional<Instant> startedAt = leg.time("startedAt");
        return new Leg(
                leg.text("id").orElse(place),
                leg.object("agent").flatMap(GenericParts::agent),
                leg.requiredWord("outcome", OUTCOMES).orElse(LegOutcome.RANG),
                startedAt,
                Spans.end(startedAt, leg.time("endedAt")),
                leg.seconds("talkSeconds"),
                leg.text("step"));
    }

    private static Step step(StrictFields step, String place) {
        return new Step(
                step.text("id").orElse(place),
                step.text("flowStep"),
                step.position("position"),
                step.word("kind", StepKind.values()).orElse(StepKind.OTHER),
                step.text("name"),
                step.time("startedAt"),
                step.objects("agents").stream()
                        .flatMap(agent -> agent(agent).stream())
                        .toList(),
                step.email("email"));
    }
}
