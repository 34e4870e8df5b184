package io.rightful.rules.assignment;

import java.util.Map;
import java.util.Optional;

import io.rightful.rules.call.Call;
import io.rightful.rules.call.Step;
import io.rightful.rules.call.StepKind;

/** Fills what payloads leave open about a call's steps from an admin's descriptions. What a payload states stays. */
public final class DescribedSteps {
    private DescribedSteps() {}

    /** @param descriptions by {@link Step#flowStep()} */
    public static Call complete(Call call, Map<String, StepDescription> descriptions) {
        return call.withSteps(call.steps().stream()
                .map(step -> step.flowStep()
                        .flatMap(flowStep -> Optional.ofNullable(descriptions.get(flowStep)))
                        .map(description -> complete(step, description))
                        .orElse(step))
                .toList());
    }

    private static Step complete(Step step, StepDescription description) {
        return new Step(
                step.id(),
                step.flowStep(),
                step.position(),
                step.kind() == StepKind.OTHER ? description.kind() : step.kind(),
                step.name(),
                step.startedAt(),
                step.agents().isEmpty() ? description.agents() : step.agents(),
                step.email().or(description::email));
    }
}
