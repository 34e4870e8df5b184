package io.rightful.rules.assignment;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.rightful.rules.call.Step;
import io.rightful.rules.call.StepBuilder;
import io.rightful.rules.call.StepKind;

import static io.rightful.rules.call.CallBuilder.agent;
import static io.rightful.rules.call.CallBuilder.missed;
import static io.rightful.rules.call.StepBuilder.ringing;
import static io.rightful.rules.call.StepBuilder.step;
import static org.assertj.core.api.Assertions.assertThat;

class DescribedStepsTest {
    private static Step described(StepBuilder step, StepDescription description) {
        return DescribedSteps.complete(missed().step(step).build(), Map.of("flow-7", description))
                .steps()
                .get(0);
    }

    private static StepDescription description(StepKind kind, String email, String agent) {
        return new StepDescription(kind, Optional.of(email), List.of(agent(agent)));
    }

    @Test
    void whatAPayloadLeavesOpenIsTakenFromTheDescription() {
        assertThat(described(
                        step("s1", StepKind.OTHER).flowStep("flow-7").at(3),
                        description(StepKind.VOICEMAIL, "box@example.com", "ann")))
                .isEqualTo(step("s1", StepKind.VOICEMAIL)
                        .flowStep("flow-7")
                        .at(3)
                        .email("box@example.com")
                        .agents("ann")
                        .build());
    }

    @Test
    void whatAPayloadStatesStays() {
        StepBuilder stated = ringing("s1", "bob").flowStep("flow-7").email("bob@example.com");
        assertThat(described(stated, description(StepKind.VOICEMAIL, "box@example.com", "ann")))
                .isEqualTo(stated.build());
    }

    @Test
    void aStepThatNobodyDescribedStays() {
        StepBuilder other = step("s1", StepKind.OTHER).flowStep("flow-8");
        StepBuilder nameless = step("s1", StepKind.OTHER);
        StepDescription description = description(StepKind.AGENT, "box@example.com", "ann");
        assertThat(described(other, description)).isEqualTo(other.build());
        assertThat(described(nameless, description)).isEqualTo(nameless.build());
    }
}
