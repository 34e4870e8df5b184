package io.rightful.rules.assignment;

import org.junit.jupiter.api.Test;

import io.rightful.rules.decision.Reason;
import io.rightful.rules.waiting.WaitingFor;

import static io.rightful.rules.assignment.DecisionAssert.assertThatCall;
import static io.rightful.rules.assignment.QuestionBuilder.about;
import static io.rightful.rules.assignment.QuestionBuilder.user;
import static io.rightful.rules.call.CallBuilder.answered;
import static io.rightful.rules.call.CallBuilder.missed;

/** Step 5. */
class DefaultLeadOwnerTest {
    private static DecisionAssert decided(QuestionBuilder question, String last) {
        return assertThatCall(question)
                .tried(
                        "PLACED_BY NOBODY_PLACED_IT",
                        "HANDLED_BY NOBODY_TALKED",
                        "MISSED_CALLS_SETTING MISSED_CALLS_AUTOMATIC",
                        "LAST_STEP_AGENT NO_STEP",
                        "LAST_STEP_VOICEMAIL NO_STEP",
                        "LEAD_OWNER CONTACT_UNKNOWN",
                        "FAVOURITE_AGENT CONTACT_UNKNOWN",
                        last);
    }

    @Test
    void aGivenUserGetsTheCall() {
        decided(about(missed()).defaultLeadOwner("def").active("def"), "DEFAULT_LEAD_OWNER DEFAULT_LEAD_OWNER def")
                .isAssignedTo("def", Reason.DEFAULT_LEAD_OWNER);
    }

    @Test
    void theInstallerGetsTheCall() {
        decided(
                        about(missed())
                                .defaultLeadOwner(new DefaultLeadOwner.Installer())
                                .installer("ann")
                                .active("ann"),
                        "DEFAULT_LEAD_OWNER DEFAULT_LEAD_OWNER ann")
                .isAssignedTo("ann", Reason.DEFAULT_LEAD_OWNER);
    }

    @Test
    void anUnknownInstallerIsNone() {
        decided(
                        about(missed()).defaultLeadOwner(new DefaultLeadOwner.Installer()),
                        "DEFAULT_LEAD_OWNER DEFAULT_LEAD_OWNER_NONE")
                .isUnassigned(Reason.NOBODY_FOUND);
    }

    @Test
    void oneWhoHasLeftGetsNothing() {
        decided(
                        about(missed()).defaultLeadOwner("def").inactiveNow("def"),
                        "DEFAULT_LEAD_OWNER DEFAULT_LEAD_OWNER_INACTIVE def")
                .isUnassigned(Reason.NOBODY_FOUND)
                .waitsFor(WaitingFor.user(user("def")));
    }

    @Test
    void aQueueTakesTheLeadAndLeavesTheCallToNobody() {
        decided(
                        about(missed()).defaultLeadOwner(new DefaultLeadOwner.Queue("queue-7")),
                        "DEFAULT_LEAD_OWNER LEFT_TO_QUEUE queue-7")
                .isUnassigned(Reason.LEFT_TO_QUEUE);
    }

    @Test
    void aQueueTakesTheLeadOfAnUnmatchedHandlerToo() {
        assertThatCall(about(answered().talked("ann")).defaultLeadOwner(new DefaultLeadOwner.Queue("queue-7")))
                .isUnassigned(Reason.LEFT_TO_QUEUE);
    }
}
