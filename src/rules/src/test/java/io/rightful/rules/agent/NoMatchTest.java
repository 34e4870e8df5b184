package io.rightful.rules.agent;

import org.junit.jupiter.api.Test;

import io.rightful.rules.decision.Reason;

import static io.rightful.rules.agent.Directory.DANA;
import static io.rightful.rules.agent.Directory.mailed;
import static io.rightful.rules.agent.Directory.named;
import static io.rightful.rules.agent.MatchAssert.said;
import static org.assertj.core.api.Assertions.assertThat;

class NoMatchTest {
    private final Directory directory = new Directory();

    @Test
    void givesTheReasonOfTheLastStepWithSomethingToGoOn() {
        assertThat(said(directory.match(DANA))).isEqualTo("unmatched: name-unknown");
        assertThat(said(directory.match(named("Dana Whitfield")))).isEqualTo("unmatched: name-unknown");
        assertThat(said(directory.match(mailed("dana@example.com")))).isEqualTo("unmatched: email-unknown");
        assertThat(said(directory.match(Agent.ofId("7")))).isEqualTo("unmatched: agent-not-linked");
        assertThat(said(directory.match(mailed("nonsense")))).isEqualTo("unmatched: agent-not-stated");
    }

    @Test
    void tracesEveryStepTried() {
        MatchAssert.assertReasons(
                directory.match(Agent.ofId("7")),
                Reason.AGENT_NOT_LINKED,
                Reason.EMAIL_NOT_STATED,
                Reason.NAME_NOT_STATED);
    }

    @Test
    void ofAnAgentThatTheEventDoesNotStateSaysSo() {
        MatchAssert.assertReasons(directory.match(mailed("nonsense")), Reason.AGENT_NOT_STATED);
    }
}
