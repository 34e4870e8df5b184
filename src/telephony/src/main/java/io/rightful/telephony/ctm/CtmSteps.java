package io.rightful.telephony.ctm;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.Step;
import io.rightful.rules.call.StepKind;
import io.rightful.telephony.Agents;
import io.rightful.telephony.Fields;
import io.rightful.telephony.Times;
import io.rightful.telephony.Words;

/** The call_path as steps, in the order of their times where all have one. */
final class CtmSteps {
    private static final Words<StepKind> KINDS = new Words<>(Map.ofEntries(
            Map.entry("user", StepKind.AGENT),
            Map.entry("agent", StepKind.AGENT),
            Map.entry("call_queue", StepKind.QUEUE),
            Map.entry("queue", StepKind.QUEUE),
            Map.entry("ring_group", StepKind.RING_GROUP),
            Map.entry("simulcall", StepKind.RING_GROUP),
            Map.entry("voicemail", StepKind.VOICEMAIL),
            Map.entry("voice_mail", StepKind.VOICEMAIL),
            Map.entry("voice_menu", StepKind.MENU),
            Map.entry("menu", StepKind.MENU),
            Map.entry("ivr", StepKind.MENU),
            Map.entry("receiving_number", StepKind.RECEIVING_NUMBER),
            Map.entry("number", StepKind.RECEIVING_NUMBER)));

    private CtmSteps() {}

    /** @param described who says more of themselves elsewhere in the payload */
    static List<Step> read(Fields activity, Times times, Optional<Agent> described) {
        List<Step> path = new ArrayList<>();
        for (Fields route : activity.objects("call_path")) {
            path.add(step(Integer.toString(path.size()), route, times, described));
        }
        return inOrder(path);
    }

    /** Numbers the steps anew. */
    static List<Step> inOrder(List<Step> steps) {
        List<Step> sorted = new ArrayList<>(steps);
        if (steps.stream().allMatch(step -> step.startedAt().isPresent())) {
            sorted.sort(Comparator.comparing(step -> step.startedAt().orElse(Instant.MIN)));
        }
        List<Step> numbered = new ArrayList<>();
        for (Step step : sorted) {
            numbered.add(new Step(
                    step.id(),
                    step.flowStep(),
                    Optional.of(numbered.size()),
                    step.kind(),
                    step.name(),
                    step.startedAt(),
                    step.agents(),
                    step.email()));
        }
        return List.copyOf(numbered);
    }

    private static Step step(String id, Fields route, Times times, Optional<Agent> described) {
        StepKind kind = KINDS.read(route.text("route_type")).orElse(StepKind.OTHER);
        Optional<String> flowStep = route.id("route_id");
        Optional<String> name = route.text("route_name");
        Optional<Agent> agent =
                kind == StepKind.AGENT ? Agents.stated(flowStep, name, Optional.empty()) : Optional.empty();
        return new Step(
                id,
                flowStep,
                Optional.empty(),
                kind,
                name,
                route.time(times, "started_at"),
                agent
                        .map(named -> described
                                .filter(other -> KnownAgents.same(other, named))
                                .orElse(named))
                        .stream()
                        .toList(),
                Optional.empty());
    }
}
