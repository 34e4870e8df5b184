package io.rightful.rules.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.CallBuilder;
import io.rightful.rules.call.StepBuilder;
import io.rightful.rules.call.StepKind;
import io.rightful.rules.decision.Reason;

import static io.rightful.rules.assignment.DecisionAssert.assertThatCall;
import static io.rightful.rules.assignment.QuestionBuilder.about;
import static io.rightful.rules.call.CallBuilder.answered;
import static io.rightful.rules.call.CallBuilder.call;
import static io.rightful.rules.call.CallBuilder.missed;
import static io.rightful.rules.call.LegBuilder.somebodyTalked;
import static io.rightful.rules.call.StepBuilder.ringing;
import static io.rightful.rules.call.StepBuilder.step;

class LastStepAgentTest {
    private static final String[] BEFORE = {
        "PLACED_BY NOBODY_PLACED_IT", "HANDLED_BY NOBODY_TALKED", "MISSED_CALLS_SETTING MISSED_CALLS_AUTOMATIC"
    };

    private static QuestionBuilder reaching(StepBuilder... steps) {
        CallBuilder call = missed();
        List.of(steps).forEach(call::step);
        return about(call).active("def").defaultLeadOwner("def");
    }

    private static String[] thenByDefault(String... entries) {
        List<String> all = new ArrayList<>(List.of(BEFORE));
        all.addAll(List.of(entries));
        all.addAll(List.of(
                "LEAD_OWNER CONTACT_UNKNOWN",
                "FAVOURITE_AGENT CONTACT_UNKNOWN",
                "DEFAULT_LEAD_OWNER DEFAULT_LEAD_OWNER def"));
        return all.toArray(String[]::new);
    }

    @Test
    void theOneAgentWhomTheLastStepRangIsResponsibleWithoutHavingHandledIt() {
        assertThatCall(reaching(ringing("s1", "ann")).matched("ann"))
                .isAssignedTo("ann", Reason.STEP_AGENT)
                .tried(
                        "PLACED_BY NOBODY_PLACED_IT",
                        "HANDLED_BY NOBODY_TALKED",
                        "MISSED_CALLS_SETTING MISSED_CALLS_AUTOMATIC",
                        "AGENT_LINK AGENT_LINKED",
                        "LAST_STEP_AGENT STEP_AGENT s1 ann")
                .isHandledBy()
                .waitsForNothing();
    }

    @Test
    void theLastStepIsTheGreatestByPositionElseByTime() {
        assertThatCall(reaching(
                                ringing("s2", "bob").at(1).from(0),
                                ringing("s1", "ann").at(0).from(9))
                        .matched("ann", "bob"))
                .isAssignedTo("bob", Reason.STEP_AGENT);
        assertThatCall(reaching(
                                ringing("s2", "bob").from(9),
                                ringing("s1", "ann").at(0).from(0))
                        .matched("ann", "bob"))
                .isAssignedTo("bob", Reason.STEP_AGENT);
    }

    @Test
    void withoutAnOrderOfStepsNoneIsTheLast() {
        assertThatCall(reaching(ringing("s1", "ann").at(0), ringing("s2", "bob"))
                        .matched("ann", "bob"))
                .isAssignedTo("def", Reason.DEFAULT_LEAD_OWNER)
                .tried(thenByDefault("LAST_STEP_AGENT STEP_ORDER_UNKNOWN", "LAST_STEP_VOICEMAIL STEP_ORDER_UNKNOWN"));
    }

    @Test
    void withoutAnyStepNobodyIsNamed() {
        assertThatCall(reaching())
                .isAssignedTo("def", Reason.DEFAULT_LEAD_OWNER)
                .tried(thenByDefault("LAST_STEP_AGENT NO_STEP", "LAST_STEP_VOICEMAIL NO_STEP"));
    }

    @Test
    void aStepThatRangSeveralNamesNobodyThoughOneIsUnknown() {
        assertThatCall(reaching(ringing("s1", "ann", "bob")).matched("ann"))
                .isAssignedTo("def", Reason.DEFAULT_LEAD_OWNER)
                .tried(thenByDefault("LAST_STEP_AGENT STEP_RANG_SEVERAL s1", "LAST_STEP_VOICEMAIL NOT_A_VOICEMAIL s1"));
    }

    @Test
    void aStepThatRangOneAgentTwiceRangOne() {
        assertThatCall(reaching(ringing("s1", "ann", "ann")).matched("ann")).isAssignedTo("ann", Reason.STEP_AGENT);
    }

    @ParameterizedTest
    @EnumSource(value = StepKind.class, mode = EnumSource.Mode.EXCLUDE, names = "AGENT")
    void aStepOfAnotherKindNamesNobody(StepKind kind) {
        assertThatCall(reaching(step("s1", kind).agents("ann")).matched("ann"))
                .isAssignedTo("def", Reason.DEFAULT_LEAD_OWNER)
                .tried(thenByDefault(
                        "LAST_STEP_AGENT STEP_NAMES_NOBODY s1",
                        kind == StepKind.VOICEMAIL
                                ? "LAST_STEP_VOICEMAIL VOICEMAIL_WITHOUT_EMAIL s1"
                                : "LAST_STEP_VOICEMAIL NOT_A_VOICEMAIL s1"));
    }

    @Test
    void anAgentStepWithoutAgentNamesNobody() {
        String[] tried = thenByDefault("LAST_STEP_AGENT AGENT_NOT_STATED s1", "LAST_STEP_VOICEMAIL NOT_A_VOICEMAIL s1");
        Agent nameless = Agent.of(Optional.empty(), Optional.empty(), Optional.empty());
        assertThatCall(reaching(ringing("s1"))).tried(tried);
        assertThatCall(reaching(ringing("s1").agent(nameless))).tried(tried);
    }

    @Test
    void anAmbiguousAgentIsNotSuccessful() {
        assertThatCall(reaching(ringing("s1", "ann")).ambiguous("ann", "ann1", "ann2"))
                .isAssignedTo("def", Reason.DEFAULT_LEAD_OWNER)
                .tried(thenByDefault(
                        "AGENT_LINK NAME_SHARED",
                        "LAST_STEP_AGENT STEP_AGENT_AMBIGUOUS s1 ann1,ann2",
                        "LAST_STEP_VOICEMAIL NOT_A_VOICEMAIL s1"));
    }

    @Test
    void anUnmatchedAgentIsNotSuccessful() {
        assertThatCall(reaching(ringing("s1", "ann")))
                .isAssignedTo("def", Reason.DEFAULT_LEAD_OWNER)
                .tried(thenByDefault(
                        "LAST_STEP_AGENT STEP_AGENT_UNMATCHED s1", "LAST_STEP_VOICEMAIL NOT_A_VOICEMAIL s1"));
    }

    @Test
    void aLeaverIsNotSuccessful() {
        assertThatCall(reaching(ringing("s1", "ann")).left("ann"))
                .isAssignedTo("def", Reason.DEFAULT_LEAD_OWNER)
                .tried(thenByDefault(
                        "AGENT_LINK AGENT_LINKED",
                        "LAST_STEP_AGENT STEP_AGENT_INACTIVE s1 ann",
                        "LAST_STEP_VOICEMAIL NOT_A_VOICEMAIL s1"));
    }

    @Test
    void anAgentWhoWasNotActiveThenIsNotSuccessful() {
        assertThatCall(reaching(ringing("s1", "ann")).inactiveThen("ann"))
                .isAssignedTo("def", Reason.DEFAULT_LEAD_OWNER)
                .tried(thenByDefault(
                        "AGENT_LINK LINKED_USER_INACTIVE",
                        "LAST_STEP_AGENT STEP_AGENT_INACTIVE s1 ann",
                        "LAST_STEP_VOICEMAIL NOT_A_VOICEMAIL s1"));
    }

    @Test
    void anAgentLinkedToNobodyIsNotSuccessful() {
        assertThatCall(reaching(ringing("s1", "ann")).linkedToNobody("ann"))
                .isAssignedTo("def", Reason.DEFAULT_LEAD_OWNER)
                .tried(thenByDefault(
                        "AGENT_LINK AGENT_LINKED_TO_NOBODY",
                        "LAST_STEP_AGENT AGENT_LINKED_TO_NOBODY s1",
                        "LAST_STEP_VOICEMAIL NOT_A_VOICEMAIL s1"));
    }

    @Test
    void anUnknownTalkerInAStepThatRangOneAgentLeavesThatAgentResponsible() {
        assertThatCall(about(answered()
                                .step(ringing("s1", "ann"))
                                .leg(somebodyTalked("leg").in("s1")))
                        .matched("ann"))
                .isAssignedTo("ann", Reason.STEP_AGENT)
                .isHandledBy();
    }
}
