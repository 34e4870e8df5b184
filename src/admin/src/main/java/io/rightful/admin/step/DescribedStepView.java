package io.rightful.admin.step;

import java.util.List;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.admin.text.Codes;
import io.rightful.rules.assignment.StepDescription;

/** An admin's description of a flow step. */
@Schema(name = "DescribedStep")
public record DescribedStepView(
        String source, String stepId, String kind, Optional<String> email, List<StepAgent> agents, long version) {
    static DescribedStepView of(String source, String stepId, StepDescription step, long version) {
        return new DescribedStepView(
                source,
                stepId,
                Codes.of(step.kind()),
                step.email(),
                step.agents().stream().map(StepAgent::of).toList(),
                version);
    }
}
