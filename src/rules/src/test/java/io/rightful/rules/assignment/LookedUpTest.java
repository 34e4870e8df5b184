package io.rightful.rules.assignment;

import org.junit.jupiter.api.Test;

import io.rightful.rules.agent.AgentKey;
import io.rightful.rules.call.StepKind;
import io.rightful.rules.user.EmailAddress;

import static io.rightful.rules.call.CallBuilder.answered;
import static io.rightful.rules.call.CallBuilder.missed;
import static io.rightful.rules.call.LegBuilder.rang;
import static io.rightful.rules.call.StepBuilder.ringing;
import static io.rightful.rules.call.StepBuilder.step;
import static io.rightful.rules.call.StepBuilder.voicemail;
import static org.assertj.core.api.Assertions.assertThat;

class LookedUpTest {
    @Test
    void onlyThoseWhomADecisionMayAskForAreLookedUp() {
        assertThat(LookedUp.agents(answered()
                                .outbound()
                                .placedBy("ann")
                                .talked("bob")
                                .leg(rang("carl"))
                                .step(step("s1", StepKind.QUEUE).at(0).agents("dora", "erik"))
                                .step(ringing("s2", "fay").at(1))
                                .build())
                        .keySet())
                .containsExactly(new AgentKey("id:ann"), new AgentKey("id:bob"), new AgentKey("id:fay"));
    }

    @Test
    void onlyTheLastStepsVoicemailIsLookedUp() {
        assertThat(LookedUp.voicemails(missed().step(voicemail("v1").at(0).email("one@example.com"))
                        .step(voicemail("v2").at(1).email("Two@example.com"))
                        .build()))
                .containsExactly(new EmailAddress("two@example.com"));
        assertThat(LookedUp.voicemails(missed().step(ringing("s1")).build())).isEmpty();
    }
}
