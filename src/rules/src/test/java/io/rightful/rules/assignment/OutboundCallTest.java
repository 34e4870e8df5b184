package io.rightful.rules.assignment;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.CallBuilder;
import io.rightful.rules.decision.Reason;

import static io.rightful.rules.assignment.DecisionAssert.assertThatCall;
import static io.rightful.rules.assignment.QuestionBuilder.about;
import static io.rightful.rules.call.CallBuilder.answered;
import static io.rightful.rules.call.CallBuilder.missed;

class OutboundCallTest {
    private static CallBuilder placed() {
        return missed().outbound().placedBy("ann");
    }

    @Test
    void theOnePlacingItGetsItUnansweredToo() {
        assertThatCall(about(placed()).matched("ann"))
                .isAssignedTo("ann", Reason.PLACED_BY_USER)
                .tried("AGENT_LINK AGENT_LINKED", "PLACED_BY PLACED_BY_USER id:ann ann")
                .isHandledBy()
                .waitsForNothing();
    }

    @Test
    void theOnePlacingItGetsItEvenWhereAnotherTalked() {
        assertThatCall(about(answered().outbound().placedBy("ann").talked("bob"))
                        .matched("ann", "bob"))
                .isAssignedTo("ann", Reason.PLACED_BY_USER)
                .isHandledBy("bob");
    }

    @Test
    void theOnePlacingAnAnsweredCallTalkedWhereNoOtherTalkerIsStated() {
        assertThatCall(about(answered().outbound().placedBy("ann")).matched("ann"))
                .isAssignedTo("ann", Reason.PLACED_BY_USER)
                .isHandledBy("ann");
    }

    @Test
    void aLeaverEndsTheSearch() {
        assertThatCall(about(placed()).left("ann").active("def").defaultLeadOwner("def"))
                .isUnassigned(Reason.HANDLER_INACTIVE_NOW, "ann")
                .tried("AGENT_LINK AGENT_LINKED", "PLACED_BY HANDLER_INACTIVE_NOW id:ann ann");
    }

    @Test
    void anAmbiguousOneEndsTheSearch() {
        assertThatCall(about(placed())
                        .ambiguous("ann", "ann1", "ann2")
                        .active("def")
                        .defaultLeadOwner("def"))
                .isUnassigned(Reason.HANDLER_AMBIGUOUS, "ann1", "ann2")
                .tried("AGENT_LINK NAME_SHARED", "PLACED_BY HANDLER_AMBIGUOUS id:ann ann1,ann2");
    }

    @Test
    void oneWhoWasNotActiveThenEndsTheSearch() {
        assertThatCall(about(placed()).inactiveThen("ann").active("def").defaultLeadOwner("def"))
                .isUnassigned(Reason.HANDLER_WAS_INACTIVE, "ann")
                .tried("AGENT_LINK LINKED_USER_INACTIVE", "PLACED_BY HANDLER_WAS_INACTIVE id:ann ann");
    }

    @Test
    void anUnmatchedOneEndsTheSearch() {
        assertThatCall(about(placed()).active("eve").missedCallsTo("eve"))
                .isUnassigned(Reason.HANDLER_UNMATCHED)
                .tried("PLACED_BY HANDLER_UNMATCHED id:ann");
    }

    @Test
    void anUnmatchedOneIsNotReplacedByAnotherTalker() {
        assertThatCall(about(answered().outbound().placedBy("ann").talked("bob"))
                        .matched("bob"))
                .isUnassigned(Reason.HANDLER_UNMATCHED)
                .isHandledBy("bob");
    }

    @Test
    void oneLinkedToNobodyEndsTheSearch() {
        assertThatCall(about(placed()).linkedToNobody("ann").active("eve").missedCallsTo("eve"))
                .isUnassigned(Reason.HANDLER_LINKED_TO_NOBODY)
                .tried("AGENT_LINK AGENT_LINKED_TO_NOBODY", "PLACED_BY HANDLER_LINKED_TO_NOBODY id:ann");
    }

    @Test
    void whereNobodyPlacedItTheTalkerGetsIt() {
        assertThatCall(about(answered().outbound().talked("bob")).matched("bob"))
                .isAssignedTo("bob", Reason.HANDLED_BY_USER)
                .tried(
                        "PLACED_BY NOBODY_PLACED_IT",
                        "AGENT_LINK AGENT_LINKED",
                        "HANDLED_BY HANDLED_BY_USER id:bob bob");
    }

    @Test
    void anAgentThatNothingIdentifiesPlacedNothing() {
        Agent nameless = Agent.of(Optional.empty(), Optional.empty(), Optional.empty());
        assertThatCall(about(answered().outbound().placedBy(nameless).talked("bob"))
                        .matched("bob"))
                .isAssignedTo("bob", Reason.HANDLED_BY_USER);
    }

    @Test
    void nobodyPlacesAnInboundCallNorOneWithoutDirection() {
        assertThatCall(about(answered().placedBy("ann").talked("bob")).matched("ann", "bob"))
                .isAssignedTo("bob", Reason.HANDLED_BY_USER);
        assertThatCall(about(answered().withoutDirection().placedBy("ann").talked("bob"))
                        .matched("ann", "bob"))
                .isAssignedTo("bob", Reason.HANDLED_BY_USER);
    }
}
