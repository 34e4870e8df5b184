package io.rightful.admin.call;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.rightful.admin.text.Codes;
import io.rightful.rules.call.Step;

/** A place of the call flow that the caller reached. */
public record StepView(
        String id,
        Optional<String> flowStep,
        Optional<Integer> position,
        String kind,
        Optional<String> name,
        Optional<Instant> startedAt,
        List<AgentView> agents,
        Optional<String> email) {
    static StepView of(Step step) {
        return new StepView(
                step.id(),
                step.flowStep(),
                step.position(),
                Codes.of(step.kind()),
                step.name(),
                step.startedAt(),
                step.agents().stream().map(AgentView::of).toList(),
                step.email());
    }
}
