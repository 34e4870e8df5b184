package io.rightful.rules.assignment;

import org.junit.jupiter.api.Test;

import io.rightful.rules.call.CallBuilder;
import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.StepKind;
import io.rightful.rules.decision.Reason;

import static io.rightful.rules.assignment.DecisionAssert.assertThatCall;
import static io.rightful.rules.assignment.QuestionBuilder.about;
import static io.rightful.rules.call.CallBuilder.answered;
import static io.rightful.rules.call.CallBuilder.call;
import static io.rightful.rules.call.LegBuilder.talked;
import static io.rightful.rules.call.StepBuilder.ringing;
import static io.rightful.rules.call.StepBuilder.step;
import static io.rightful.rules.call.StepBuilder.voicemail;

class FollowUpTest {
    private static CallBuilder annTalkedIn(String step) {
        return answered().leg(talked("ann").in(step).from(10));
    }

    @Test
    void aLaterStepThatNobodyAnsweredIsSuggested() {
        assertThatCall(about(annTalkedIn("s1")
                                .step(ringing("s1", "ann").at(0))
                                .step(ringing("s2", "bob").at(1)))
                        .matched("ann"))
                .isAssignedTo("ann", Reason.HANDLED_BY_USER)
                .suggestsFollowUpOf("s2");
    }

    @Test
    void theLastOfSeveralIsSuggested() {
        assertThatCall(about(annTalkedIn("s1")
                        .step(ringing("s1").from(0))
                        .step(ringing("s2").from(20))
                        .step(voicemail("s3").from(40))))
                .suggestsFollowUpOf("s3");
    }

    @Test
    void aStepIsLaterByTheTalksOwnTimeWhereTheTalkNamesNoStep() {
        assertThatCall(about(answered()
                        .leg(talked("ann").from(10))
                        .step(ringing("s2").from(20))))
                .suggestsFollowUpOf("s2");
    }

    @Test
    void nothingIsSuggestedWhereTheLastStepWasAnswered() {
        assertThatCall(about(annTalkedIn("s2")
                        .step(ringing("s1").at(0))
                        .step(ringing("s2").at(1))))
                .suggestsFollowUpOf();
    }

    @Test
    void nothingIsSuggestedWhereTheOrderIsNotKnown() {
        assertThatCall(about(annTalkedIn("s1").step(ringing("s1")).step(ringing("s2"))))
                .suggestsFollowUpOf();
    }

    @Test
    void aMenuAfterTheTalkAsksForNobody() {
        assertThatCall(about(annTalkedIn("s1")
                        .step(ringing("s1").at(0))
                        .step(step("survey", StepKind.MENU).at(1))))
                .suggestsFollowUpOf();
    }

    @Test
    void aMissedCallSuggestsNoStep() {
        assertThatCall(about(call(CallResult.MISSED).step(ringing("s1").at(0)))).suggestsFollowUpOf();
    }
}
