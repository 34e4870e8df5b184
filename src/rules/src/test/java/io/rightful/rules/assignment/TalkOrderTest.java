package io.rightful.rules.assignment;

import org.junit.jupiter.api.Test;

import io.rightful.rules.call.CallBuilder;
import io.rightful.rules.decision.Reason;

import static io.rightful.rules.assignment.DecisionAssert.assertThatCall;
import static io.rightful.rules.assignment.QuestionBuilder.about;
import static io.rightful.rules.call.CallBuilder.answered;
import static io.rightful.rules.call.CallBuilder.call;
import static io.rightful.rules.call.LegBuilder.rang;
import static io.rightful.rules.call.LegBuilder.somebodyTalked;
import static io.rightful.rules.call.LegBuilder.talked;
import static io.rightful.rules.call.LegBuilder.talkedAgain;
import static io.rightful.rules.call.StepBuilder.ringing;

class TalkOrderTest {
    private static QuestionBuilder annThenBob(CallBuilder call) {
        return about(call).matched("ann", "bob");
    }

    @Test
    void theLatestStepDecidesByItsPositionThoughItsTalkBeganEarlier() {
        assertThatCall(annThenBob(answered()
                        .step(ringing("s2").at(1))
                        .step(ringing("s1").at(0))
                        .leg(talked("bob").in("s2").from(10))
                        .leg(talked("ann").in("s1").from(20))))
                .isAssignedTo("bob", Reason.HANDLED_BY_USER)
                .isHandledBy("ann", "bob");
    }

    @Test
    void theLatestStepDecidesByItsTimeWhereAPositionIsMissing() {
        assertThatCall(annThenBob(answered()
                        .step(ringing("s1").from(0))
                        .step(ringing("s2").from(30).at(0))
                        .leg(talked("bob").in("s2"))
                        .leg(talked("ann").in("s1"))))
                .isAssignedTo("bob", Reason.HANDLED_BY_USER);
    }

    @Test
    void theLatestTalkDecidesWhereStepsHaveNoOrder() {
        assertThatCall(annThenBob(
                        answered().leg(talked("bob").from(30)).leg(talked("ann").from(10))))
                .isAssignedTo("bob", Reason.HANDLED_BY_USER);
    }

    @Test
    void twoTalkersOfOneStepAreOrderedByTheirTalk() {
        assertThatCall(annThenBob(answered()
                        .step(ringing("s1").at(0))
                        .leg(talked("bob").in("s1").from(30))
                        .leg(talked("ann").in("s1").from(10))))
                .isAssignedTo("bob", Reason.HANDLED_BY_USER);
    }

    @Test
    void anEarlierTalkOfUnknownTimeDoesNotMatter() {
        assertThatCall(annThenBob(answered()
                                .step(ringing("s1").at(0))
                                .step(ringing("s2").at(1))
                                .leg(talked("eve").in("s1"))
                                .leg(talked("ann").in("s2").from(10))
                                .leg(talked("bob").in("s2").from(30)))
                        .matched("eve"))
                .isAssignedTo("bob", Reason.HANDLED_BY_USER);
    }

    @Test
    void aMissingOrderNamesNobody() {
        assertThatCall(annThenBob(answered().leg(talked("ann").from(10)).leg(talked("bob"))))
                .isUnassigned(Reason.TALK_ORDER_UNKNOWN, "ann", "bob")
                .tried(
                        "PLACED_BY NOBODY_PLACED_IT",
                        "AGENT_LINK AGENT_LINKED",
                        "AGENT_LINK AGENT_LINKED",
                        "HANDLED_BY TALK_ORDER_UNKNOWN ann,bob")
                .isHandledBy("ann", "bob");
    }

    @Test
    void aTieNamesNobodyAndOnlyThoseBetweenWhomItStands() {
        assertThatCall(annThenBob(answered()
                                .leg(talked("eve").from(1))
                                .leg(talked("ann").from(10))
                                .leg(talked("bob").from(10)))
                        .matched("eve"))
                .isUnassigned(Reason.TALK_ORDER_UNKNOWN, "ann", "bob");
    }

    @Test
    void aTalkerWhomNothingIdentifiesMakesTheOrderUnknownToo() {
        assertThatCall(about(answered().talked("ann").leg(somebodyTalked("leg")))
                        .matched("ann"))
                .isUnassigned(Reason.TALK_ORDER_UNKNOWN, "ann")
                .isHandledBy("ann");
    }

    @Test
    void oneTalkerNeedsNoOrder() {
        assertThatCall(about(answered().talked("ann").leg(talkedAgain("ann"))).matched("ann"))
                .isAssignedTo("ann", Reason.HANDLED_BY_USER);
    }

    @Test
    void agentsOfOneUserAreOneTalker() {
        assertThatCall(about(answered().talked("desk").talked("mobile"))
                        .matchedTo("desk", "ann")
                        .matchedTo("mobile", "ann"))
                .isAssignedTo("ann", Reason.HANDLED_BY_USER)
                .isHandledBy("ann");
    }

    @Test
    void anAccountMayChooseTheFirst() {
        assertThatCall(annThenBob(answered()
                                .leg(talked("bob").from(30))
                                .leg(talked("ann").from(10)))
                        .talker(Talker.FIRST))
                .isAssignedTo("ann", Reason.HANDLED_BY_USER);
        assertThatCall(annThenBob(answered().talked("ann").talked("bob")).talker(Talker.FIRST))
                .isUnassigned(Reason.TALK_ORDER_UNKNOWN, "ann", "bob");
    }

    @Test
    void aLegThatOnlyRangIsNoTalk() {
        assertThatCall(annThenBob(answered().talked("ann").leg(rang("bob"))))
                .isAssignedTo("ann", Reason.HANDLED_BY_USER)
                .isHandledBy("ann");
    }
}
