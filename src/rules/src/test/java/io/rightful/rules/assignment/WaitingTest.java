package io.rightful.rules.assignment;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.agent.AgentKey;
import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.SourceName;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.name.NameKey;
import io.rightful.rules.user.EmailAddress;
import io.rightful.rules.waiting.WaitingFor;

import static io.rightful.rules.assignment.DecisionAssert.assertThatCall;
import static io.rightful.rules.assignment.QuestionBuilder.about;
import static io.rightful.rules.assignment.QuestionBuilder.inactive;
import static io.rightful.rules.assignment.QuestionBuilder.leaver;
import static io.rightful.rules.assignment.QuestionBuilder.matchedTo;
import static io.rightful.rules.assignment.QuestionBuilder.oneOf;
import static io.rightful.rules.assignment.QuestionBuilder.user;
import static io.rightful.rules.call.CallBuilder.agent;
import static io.rightful.rules.call.CallBuilder.answered;
import static io.rightful.rules.call.CallBuilder.call;
import static io.rightful.rules.call.CallBuilder.missed;
import static io.rightful.rules.call.LegBuilder.somebodyTalked;
import static io.rightful.rules.call.LegBuilder.talked;
import static io.rightful.rules.call.StepBuilder.ringing;
import static io.rightful.rules.call.StepBuilder.voicemail;

class WaitingTest {
    private static WaitingFor link(String agent) {
        return WaitingFor.agent(new SourceName("generic"), new AgentKey("id:" + agent));
    }

    private static WaitingFor email(String agent) {
        return WaitingFor.email(new EmailAddress(agent + "@example.com"));
    }

    private static WaitingFor name(String agent) {
        return WaitingFor.name(new NameKey(agent + " example"));
    }

    @Test
    void anUnmatchedTalkerIsWaitedForByLinkEmailAndName() {
        assertThatCall(about(answered().talked("ann"))).waitsFor(link("ann"), email("ann"), name("ann"));
    }

    @Test
    void anAgentKnownByIdAloneIsWaitedForByLinkAlone() {
        assertThatCall(about(missed().outbound().placedBy(Agent.ofId("ann")))).waitsFor(link("ann"));
    }

    @Test
    void anAmbiguousTalkerIsWaitedForToo() {
        assertThatCall(about(answered().talked("ann")).ambiguous("ann", "ann1", "ann2"))
                .waitsFor(link("ann"), email("ann"), name("ann"));
    }

    @Test
    void onlyAChangeOfTheLinkCanFreeAnAgentLinkedToNobody() {
        assertThatCall(about(answered().talked("ann")).linkedToNobody("ann")).waitsFor(link("ann"));
    }

    @Test
    void aLeaverIsWaitedForAsAUserToo() {
        assertThatCall(about(answered().talked("ann")).left("ann"))
                .waitsFor(link("ann"), email("ann"), name("ann"), WaitingFor.user(user("ann")));
    }

    @Test
    void oneWhoWasNotActiveThenIsWaitedForAsAUserToo() {
        assertThatCall(about(answered().talked("ann")).inactiveThen("ann"))
                .waitsFor(link("ann"), email("ann"), name("ann"), WaitingFor.user(user("ann")));
    }

    @Test
    void anAssignedCallWaitsForATalkerWhoIsUnknownButNotForOneWhoHasLeft() {
        assertThatCall(about(answered()
                                .leg(talked("ann").from(0))
                                .leg(talked("eve").from(1))
                                .leg(talked("bob").from(2)))
                        .left("eve")
                        .matched("bob"))
                .isAssignedTo("bob", Reason.HANDLED_BY_USER)
                .isHandledBy("eve", "bob")
                .waitsFor(link("ann"), email("ann"), name("ann"));
    }

    @Test
    void aCallAssignedByAFallbackStillWaits() {
        assertThatCall(about(answered().talked("ann")).active("eve").missedCallsTo("eve"))
                .isAssignedTo("eve", Reason.MISSED_CALLS_TO_USER)
                .waitsFor(link("ann"), email("ann"), name("ann"));
    }

    @Test
    void theUnmatchedAgentOfTheLastStepIsWaitedForOnceThatStepIsTried() {
        assertThatCall(about(missed().step(ringing("s1", "ann")))).waitsFor(link("ann"), email("ann"), name("ann"));
        assertThatCall(about(missed().step(ringing("s1", "ann"))).missedCalls(new MissedCalls.ToNobody()))
                .waitsForNothing();
    }

    @Test
    void theEmailOfAVoicemailIsWaitedFor() {
        QuestionBuilder question =
                about(call(CallResult.VOICEMAIL).step(voicemail("v").email("box@example.com")));
        assertThatCall(question).waitsFor(email("box"));
        assertThatCall(question.voicemail("box@example.com", matchedTo("ann", leaver())))
                .waitsFor(email("box"), WaitingFor.user(user("ann")));
        assertThatCall(question.voicemail("box@example.com", inactive("ann")))
                .waitsFor(email("box"), WaitingFor.user(user("ann")));
        assertThatCall(question.voicemail("box@example.com", oneOf("ann", "bob")))
                .waitsFor(email("box"));
    }

    @Test
    void nothingCanBeWaitedForWhereNothingIdentifiesTheTalker() {
        assertThatCall(about(answered().leg(somebodyTalked("leg")))).waitsForNothing();
        Agent nameless = Agent.of(Optional.empty(), Optional.empty(), Optional.empty());
        assertThatCall(about(missed().outbound().placedBy(nameless))).waitsForNothing();
    }
}
