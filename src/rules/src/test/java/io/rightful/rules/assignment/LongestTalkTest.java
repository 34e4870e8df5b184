package io.rightful.rules.assignment;

import org.junit.jupiter.api.Test;

import io.rightful.rules.call.CallBuilder;
import io.rightful.rules.decision.Reason;

import static io.rightful.rules.assignment.DecisionAssert.assertThatCall;
import static io.rightful.rules.assignment.QuestionBuilder.about;
import static io.rightful.rules.call.CallBuilder.answered;
import static io.rightful.rules.call.CallBuilder.call;
import static io.rightful.rules.call.LegBuilder.talked;
import static io.rightful.rules.call.LegBuilder.talkedAgain;

class LongestTalkTest {
    private static QuestionBuilder longest(CallBuilder call) {
        return about(call).matched("ann", "bob").talker(Talker.LONGEST);
    }

    @Test
    void whoeverTalkedLongestInAllGetsIt() {
        assertThatCall(longest(answered()
                        .leg(talked("ann").talking(20))
                        .leg(talked("bob").talking(30))
                        .leg(talkedAgain("ann").talking(20))))
                .isAssignedTo("ann", Reason.HANDLED_BY_USER)
                .isHandledBy("ann 40", "bob 30");
    }

    @Test
    void anUnknownTalkTimeNamesNobody() {
        assertThatCall(longest(answered().leg(talked("ann").talking(20)).leg(talked("bob"))))
                .isUnassigned(Reason.TALK_TIME_UNKNOWN, "ann", "bob")
                .tried(
                        "PLACED_BY NOBODY_PLACED_IT",
                        "AGENT_LINK AGENT_LINKED",
                        "AGENT_LINK AGENT_LINKED",
                        "HANDLED_BY TALK_TIME_UNKNOWN ann,bob")
                .isHandledBy("ann 20", "bob");
    }

    @Test
    void talkTimesOfOverlappingLegsDoNotAddUp() {
        assertThatCall(longest(answered()
                        .leg(talked("ann").from(0).until(20).talking(20))
                        .leg(talkedAgain("ann").from(10).until(30).talking(20))
                        .leg(talked("bob").talking(30))))
                .isUnassigned(Reason.TALK_TIME_UNKNOWN, "ann", "bob");
    }

    @Test
    void equallyLongTalkNamesNobody() {
        assertThatCall(longest(answered()
                                .leg(talked("ann").talking(30))
                                .leg(talked("bob").talking(30))
                                .leg(talked("eve").talking(10)))
                        .matched("eve"))
                .isUnassigned(Reason.TALK_TIME_EQUAL, "ann", "bob");
    }

    @Test
    void aSingleTalkerNeedsNoTalkTime() {
        assertThatCall(longest(answered().talked("ann"))).isAssignedTo("ann", Reason.HANDLED_BY_USER);
    }
}
