package io.rightful.rules.assignment;

import org.junit.jupiter.api.Test;

import io.rightful.rules.agent.AgentKey;
import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.SourceName;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.name.NameKey;
import io.rightful.rules.user.EmailAddress;
import io.rightful.rules.waiting.WaitingFor;

import static io.rightful.rules.assignment.DecisionAssert.assertThatCall;
import static io.rightful.rules.assignment.QuestionBuilder.about;
import static io.rightful.rules.call.CallBuilder.answered;
import static io.rightful.rules.call.CallBuilder.call;

class ManualAssignmentTest {
    @Test
    void aPersonsWordOutranksTheOneWhoTalked() {
        assertThatCall(about(answered().talked("ann")).matched("ann").manual("bob"))
                .isAssignedTo("bob", Reason.MANUAL_USER)
                .tried("MANUAL_ASSIGNMENT MANUAL_USER bob", "AGENT_LINK AGENT_LINKED")
                .isHandledBy("ann")
                .waitsForNothing();
    }

    @Test
    void manuallyNobodyStaysNobody() {
        assertThatCall(about(answered().talked("ann")).matched("ann").manualNobody())
                .isUnassigned(Reason.MANUAL_NOBODY)
                .tried("MANUAL_ASSIGNMENT MANUAL_NOBODY", "AGENT_LINK AGENT_LINKED")
                .isHandledBy("ann");
    }

    @Test
    void itStandsForAUserWhoHasLeftAndForACallThatIsNotFinished() {
        assertThatCall(about(call(CallResult.STARTED)).manual("bob").inactiveNow("bob"))
                .isAssignedTo("bob", Reason.MANUAL_USER)
                .tried("MANUAL_ASSIGNMENT MANUAL_USER bob")
                .waitsForNothing();
    }

    @Test
    void itStillWaitsForThoseWhoTalked() {
        assertThatCall(about(answered().talked("ann")).manual("bob"))
                .isAssignedTo("bob", Reason.MANUAL_USER)
                .isHandledBy()
                .waitsFor(
                        WaitingFor.agent(new SourceName("generic"), new AgentKey("id:ann")),
                        WaitingFor.email(new EmailAddress("ann@example.com")),
                        WaitingFor.name(new NameKey("ann example")));
    }
}
