package io.rightful.rules.agent;

import org.junit.jupiter.api.Test;

import io.rightful.rules.decision.Reason;

import static io.rightful.rules.agent.Directory.DANA;
import static io.rightful.rules.agent.Directory.LEFT_BEFORE;
import static io.rightful.rules.agent.Directory.named;
import static io.rightful.rules.agent.MatchAssert.said;
import static org.assertj.core.api.Assertions.assertThat;

class NameMatchTest {
    private final Directory directory = new Directory();

    @Test
    void matchesTheOnlyUserWhoCanHaveIt() {
        directory.user("dana", "Dana Whitfield", "other@example.com").user("sam", "Sam Whitfield", "");

        AgentMatch match = directory.match(DANA);

        assertThat(said(match)).isEqualTo("matched dana: name-matched");
        MatchAssert.assertReasons(match, Reason.AGENT_NOT_LINKED, Reason.EMAIL_UNKNOWN, Reason.NAME_MATCHED);
        assertThat(match.trace())
                .allSatisfy(entry -> assertThat(entry.subject()).contains("id:7"));
    }

    @Test
    void ofTwoIsAmbiguous() {
        directory.user("dana", "Dana Whitfield", "").user("dana-2", "Dana Whitfield", "");

        assertThat(said(directory.match(DANA))).isEqualTo("ambiguous dana dana-2: name-shared");
    }

    @Test
    void countsExactAndCompatibleTogether() {
        directory.user("dana", "Dana Whitfield", "").user("dana-2", "Dana Q Whitfield", "");

        assertThat(said(directory.match(DANA))).isEqualTo("ambiguous dana dana-2: name-shared");
    }

    @Test
    void countsANamesakeWhoHasLeft() {
        directory.user("dana", "Dana Whitfield", "").user("dana-2", "Dana Whitfield", "", LEFT_BEFORE);

        assertThat(said(directory.match(DANA))).isEqualTo("ambiguous dana dana-2: name-shared");
    }

    @Test
    void ofALeaverAloneIsInactive() {
        directory.user("dana", "Dana Whitfield", "", LEFT_BEFORE);

        assertThat(said(directory.match(DANA))).isEqualTo("inactive dana: name-user-inactive");
    }

    @Test
    void ofAnotherGenerationIsNobodys() {
        directory.user("father", "Dana Whitfield Sr", "");

        assertThat(said(directory.match(named("Dana Whitfield Jr")))).isEqualTo("unmatched: name-unknown");
    }

    @Test
    void ofAnotherGenerationIsTooNearToLetOneMatch() {
        directory.user("father", "Dana Whitfield Sr", "").user("dana", "Dana Whitfield", "");

        assertThat(said(directory.match(named("Dana Whitfield Jr")))).isEqualTo("ambiguous dana father: name-shared");
    }

    @Test
    void withOtherMiddleNamesDoesNotCount() {
        directory.user("dana", "Dana Whitfield", "").user("dana-2", "Dana Marie Whitfield", "");

        assertThat(said(directory.match(DANA))).isEqualTo("matched dana: name-matched");
        assertThat(said(directory.match(named("Dana Marie Whitfield")))).isEqualTo("matched dana-2: name-matched");
    }

    @Test
    void withAnInitialForFirstOrLastNameDecidesNothing() {
        directory.user("dana", "D Whitfield", "");

        assertThat(said(directory.match(named("D. Whitfield")))).isEqualTo("unmatched: name-only-initials");
    }

    @Test
    void toldTwiceOfOneUserCountsOnce() {
        directory.user("dana", "Dana Whitfield", "", LEFT_BEFORE).user("dana", "Dana Whitfield", "");

        assertThat(said(directory.match(DANA))).isEqualTo("matched dana: name-matched");
    }
}
