package io.rightful.rules.assignment;

import org.junit.jupiter.api.Test;

import io.rightful.rules.call.CallResult;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.waiting.WaitingFor;

import static io.rightful.rules.assignment.DecisionAssert.assertThatCall;
import static io.rightful.rules.assignment.QuestionBuilder.about;
import static io.rightful.rules.assignment.QuestionBuilder.user;
import static io.rightful.rules.call.CallBuilder.call;
import static io.rightful.rules.call.CallBuilder.missed;
import static io.rightful.rules.call.StepBuilder.ringing;

class MissedCallsSettingTest {
    @Test
    void aGivenUserGetsMissedCalls() {
        for (CallResult result : new CallResult[] {CallResult.MISSED, CallResult.VOICEMAIL, CallResult.ABANDONED}) {
            assertThatCall(about(call(result)).active("eve").missedCallsTo("eve"))
                    .isAssignedTo("eve", Reason.MISSED_CALLS_TO_USER)
                    .tried(
                            "PLACED_BY NOBODY_PLACED_IT",
                            "HANDLED_BY NOBODY_TALKED",
                            "MISSED_CALLS_SETTING MISSED_CALLS_TO_USER eve")
                    .waitsForNothing();
        }
    }

    @Test
    void aGivenUserWhoHasLeftGetsNothingAndNobodyElseDoes() {
        assertThatCall(about(missed()).inactiveNow("eve").missedCallsTo("eve"))
                .isUnassigned(Reason.MISSED_CALLS_USER_INACTIVE)
                .tried(
                        "PLACED_BY NOBODY_PLACED_IT",
                        "HANDLED_BY NOBODY_TALKED",
                        "MISSED_CALLS_SETTING MISSED_CALLS_USER_INACTIVE eve")
                .waitsFor(WaitingFor.user(user("eve")));
    }

    @Test
    void aGivenUserWhoDoesNotExistIsNotActive() {
        assertThatCall(about(missed()).missedCallsTo("eve")).isUnassigned(Reason.MISSED_CALLS_USER_INACTIVE);
    }

    @Test
    void missedCallsMayBeNobodys() {
        assertThatCall(about(missed().step(ringing("s1", "ann")))
                        .matched("ann")
                        .missedCalls(new MissedCalls.ToNobody()))
                .isUnassigned(Reason.MISSED_CALLS_TO_NOBODY)
                .tried(
                        "PLACED_BY NOBODY_PLACED_IT",
                        "HANDLED_BY NOBODY_TALKED",
                        "MISSED_CALLS_SETTING MISSED_CALLS_TO_NOBODY")
                .waitsForNothing();
    }

    @Test
    void whereEveryStepFailsEachIsNamed() {
        assertThatCall(about(missed()))
                .isUnassigned(Reason.NOBODY_FOUND)
                .tried(
                        "PLACED_BY NOBODY_PLACED_IT",
                        "HANDLED_BY NOBODY_TALKED",
                        "MISSED_CALLS_SETTING MISSED_CALLS_AUTOMATIC",
                        "LAST_STEP_AGENT NO_STEP",
                        "LAST_STEP_VOICEMAIL NO_STEP",
                        "LEAD_OWNER CONTACT_UNKNOWN",
                        "FAVOURITE_AGENT CONTACT_UNKNOWN",
                        "DEFAULT_LEAD_OWNER DEFAULT_LEAD_OWNER_NONE")
                .waitsForNothing();
    }
}
