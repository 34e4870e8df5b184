package io.rightful.rules.assignment;

import org.junit.jupiter.api.Test;

import io.rightful.rules.call.CallResult;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.user.ActivePeriods;

import static io.rightful.rules.assignment.DecisionAssert.assertThatCall;
import static io.rightful.rules.assignment.QuestionBuilder.about;
import static io.rightful.rules.assignment.QuestionBuilder.matchedTo;
import static io.rightful.rules.call.CallBuilder.answered;
import static io.rightful.rules.call.CallBuilder.call;
import static io.rightful.rules.call.LegBuilder.somebodyTalked;
import static io.rightful.rules.call.LegBuilder.talked;
import static io.rightful.rules.call.StepBuilder.ringing;
import static io.rightful.rules.call.StepBuilder.voicemail;

class AnsweredCallTest {
    @Test
    void theOneWhoTalkedGetsIt() {
        assertThatCall(about(answered().leg(talked("ann").talking(30))).matched("ann"))
                .isAssignedTo("ann", Reason.HANDLED_BY_USER)
                .tried("PLACED_BY NOBODY_PLACED_IT", "AGENT_LINK AGENT_LINKED", "HANDLED_BY HANDLED_BY_USER id:ann ann")
                .isHandledBy("ann 30")
                .waitsForNothing();
    }

    @Test
    void aLeaverStillHandledTheCallButIsNotAssigned() {
        assertThatCall(about(answered().talked("ann")).left("ann").active("def").defaultLeadOwner("def"))
                .isUnassigned(Reason.HANDLER_INACTIVE_NOW, "ann")
                .tried(
                        "PLACED_BY NOBODY_PLACED_IT",
                        "AGENT_LINK AGENT_LINKED",
                        "HANDLED_BY HANDLER_INACTIVE_NOW id:ann ann")
                .isHandledBy("ann");
    }

    @Test
    void whoeverWasNotActiveThenDidNotHandleIt() {
        assertThatCall(about(answered().talked("ann"))
                        .inactiveThen("ann")
                        .active("def")
                        .defaultLeadOwner("def"))
                .isUnassigned(Reason.HANDLER_WAS_INACTIVE, "ann")
                .tried(
                        "PLACED_BY NOBODY_PLACED_IT",
                        "AGENT_LINK LINKED_USER_INACTIVE",
                        "HANDLED_BY HANDLER_WAS_INACTIVE id:ann ann")
                .isHandledBy();
    }

    @Test
    void anAmbiguousTalkerEndsTheSearchWhateverTheSettings() {
        QuestionBuilder question = about(answered().talked("ann")).ambiguous("ann", "ann1", "ann2");
        assertThatCall(question.active("eve").missedCallsTo("eve"))
                .isUnassigned(Reason.HANDLER_AMBIGUOUS, "ann1", "ann2")
                .tried(
                        "PLACED_BY NOBODY_PLACED_IT",
                        "AGENT_LINK NAME_SHARED",
                        "HANDLED_BY HANDLER_AMBIGUOUS id:ann ann1,ann2")
                .isHandledBy();
    }

    @Test
    void anAmbiguousTalkerWhoDoesNotDecideIsOnlyInTheTrace() {
        assertThatCall(about(answered()
                                .leg(talked("ann").from(0))
                                .leg(talked("bob").from(60)))
                        .ambiguous("ann", "ann1", "ann2")
                        .matched("bob"))
                .isAssignedTo("bob", Reason.HANDLED_BY_USER)
                .tried(
                        "PLACED_BY NOBODY_PLACED_IT",
                        "AGENT_LINK NAME_SHARED",
                        "AGENT_LINK AGENT_LINKED",
                        "HANDLED_BY HANDLED_BY_USER id:bob bob");
    }

    @Test
    void anUnmatchedTalkerLeavesItToTheSettingAndStaysTheReason() {
        assertThatCall(about(answered().talked("ann")))
                .isUnassigned(Reason.HANDLER_UNMATCHED)
                .tried(
                        "PLACED_BY NOBODY_PLACED_IT",
                        "HANDLED_BY HANDLER_UNMATCHED id:ann",
                        "MISSED_CALLS_SETTING MISSED_CALLS_AUTOMATIC",
                        "LAST_STEP_AGENT NO_STEP",
                        "LAST_STEP_VOICEMAIL NO_STEP",
                        "LEAD_OWNER CONTACT_UNKNOWN",
                        "FAVOURITE_AGENT CONTACT_UNKNOWN",
                        "DEFAULT_LEAD_OWNER DEFAULT_LEAD_OWNER_NONE");
    }

    @Test
    void aTalkerLinkedToNobodyLeavesItToTheSetting() {
        assertThatCall(about(answered().talked("ann")).linkedToNobody("ann"))
                .isUnassigned(Reason.HANDLER_LINKED_TO_NOBODY);
        assertThatCall(about(answered().talked("ann"))
                        .linkedToNobody("ann")
                        .active("def")
                        .defaultLeadOwner("def"))
                .isAssignedTo("def", Reason.DEFAULT_LEAD_OWNER);
    }

    @Test
    void aTalkerWhomNothingIdentifiesLeavesItToTheSetting() {
        assertThatCall(about(answered().leg(somebodyTalked("leg")))
                        .active("eve")
                        .missedCallsTo("eve"))
                .isAssignedTo("eve", Reason.MISSED_CALLS_TO_USER)
                .tried(
                        "PLACED_BY NOBODY_PLACED_IT",
                        "HANDLED_BY AGENT_NOT_STATED leg",
                        "MISSED_CALLS_SETTING MISSED_CALLS_TO_USER eve");
        assertThatCall(about(answered().leg(somebodyTalked("leg")))).isUnassigned(Reason.AGENT_NOT_STATED);
    }

    @Test
    void anAnsweredCallWithoutTalkersLeavesItToTheSetting() {
        assertThatCall(about(answered()).active("eve").missedCallsTo("eve"))
                .isAssignedTo("eve", Reason.MISSED_CALLS_TO_USER)
                .tried(
                        "PLACED_BY NOBODY_PLACED_IT",
                        "HANDLED_BY AGENT_NOT_STATED",
                        "MISSED_CALLS_SETTING MISSED_CALLS_TO_USER eve");
    }

    @Test
    void noOtherTalkerTakesTheCallOfAnUnmatchedOne() {
        assertThatCall(about(answered()
                                .step(ringing("s1", "ann").at(0))
                                .step(ringing("s2", "bob").at(1))
                                .leg(talked("ann").in("s1"))
                                .leg(talked("bob").in("s2")))
                        .matched("ann"))
                .isUnassigned(Reason.HANDLER_UNMATCHED)
                .isHandledBy("ann");
    }

    @Test
    void noOtherTalkerTakesItAsTheAgentOfTheLastStepEither() {
        assertThatCall(about(answered()
                                .step(ringing("s1", "ann").at(0))
                                .step(ringing("s2", "bob").at(1))
                                .leg(talked("ann").in("s1"))
                                .leg(talked("bob").in("s2")))
                        .matched("bob")
                        .talker(Talker.FIRST))
                .isUnassigned(Reason.HANDLER_UNMATCHED)
                .tried(
                        "PLACED_BY NOBODY_PLACED_IT",
                        "AGENT_LINK AGENT_LINKED",
                        "HANDLED_BY HANDLER_UNMATCHED id:ann",
                        "MISSED_CALLS_SETTING MISSED_CALLS_AUTOMATIC",
                        "AGENT_LINK AGENT_LINKED",
                        "LAST_STEP_AGENT STEP_AGENT_TALKED s2 bob",
                        "LAST_STEP_VOICEMAIL NOT_A_VOICEMAIL s2",
                        "LEAD_OWNER CONTACT_UNKNOWN",
                        "FAVOURITE_AGENT CONTACT_UNKNOWN",
                        "DEFAULT_LEAD_OWNER DEFAULT_LEAD_OWNER_NONE");
    }

    @Test
    void aCallThatIsNotFinishedIsNobodysAndWaitsForNothing() {
        assertThatCall(about(call(CallResult.STARTED).talked("ann"))
                        .active("eve")
                        .missedCallsTo("eve"))
                .isUnassigned(Reason.NOT_FINISHED)
                .tried("CALL_STATE NOT_FINISHED")
                .waitsForNothing();
    }

    @Test
    void talkBeforeAVoicemailIsAFactAndTheVoicemailDecides() {
        assertThatCall(about(call(CallResult.VOICEMAIL)
                                .talked("ann")
                                .step(voicemail("v").email("bob@example.com")))
                        .matched("ann")
                        .voicemail("bob@example.com", matchedTo("bob", ActivePeriods.ALWAYS)))
                .isAssignedTo("bob", Reason.VOICEMAIL_EMAIL)
                .tried(
                        "PLACED_BY NOBODY_PLACED_IT",
                        "AGENT_LINK AGENT_LINKED",
                        "HANDLED_BY TALKED_YET_NOT_ANSWERED",
                        "MISSED_CALLS_SETTING MISSED_CALLS_AUTOMATIC",
                        "LAST_STEP_AGENT STEP_NAMES_NOBODY v",
                        "AGENT_LINK AGENT_LINKED",
                        "LAST_STEP_VOICEMAIL VOICEMAIL_EMAIL v bob")
                .isHandledBy("ann");
    }
}
