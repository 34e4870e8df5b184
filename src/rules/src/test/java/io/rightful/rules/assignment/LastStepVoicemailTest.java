package io.rightful.rules.assignment;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.rightful.rules.agent.AgentMatch;
import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.StepBuilder;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.user.ActivePeriods;

import static io.rightful.rules.assignment.DecisionAssert.assertThatCall;
import static io.rightful.rules.assignment.QuestionBuilder.about;
import static io.rightful.rules.assignment.QuestionBuilder.inactive;
import static io.rightful.rules.assignment.QuestionBuilder.leaver;
import static io.rightful.rules.assignment.QuestionBuilder.matchedTo;
import static io.rightful.rules.assignment.QuestionBuilder.oneOf;
import static io.rightful.rules.call.CallBuilder.call;
import static io.rightful.rules.call.CallBuilder.missed;
import static io.rightful.rules.call.StepBuilder.ringing;
import static io.rightful.rules.call.StepBuilder.voicemail;

class LastStepVoicemailTest {
    private static final String BOX = "box@example.com";

    private static QuestionBuilder left(StepBuilder box) {
        return about(call(CallResult.VOICEMAIL).step(box)).active("def").defaultLeadOwner("def");
    }

    private static QuestionBuilder leftTo(AgentMatch match) {
        return left(voicemail("v").email(" Box@Example.com ")).voicemail(BOX, match);
    }

    private static String[] thenByDefault(String... entries) {
        List<String> all = new ArrayList<>(List.of(
                "PLACED_BY NOBODY_PLACED_IT",
                "HANDLED_BY NOBODY_TALKED",
                "MISSED_CALLS_SETTING MISSED_CALLS_AUTOMATIC",
                "LAST_STEP_AGENT STEP_NAMES_NOBODY v"));
        all.addAll(List.of(entries));
        all.addAll(List.of(
                "LEAD_OWNER CONTACT_UNKNOWN",
                "FAVOURITE_AGENT CONTACT_UNKNOWN",
                "DEFAULT_LEAD_OWNER DEFAULT_LEAD_OWNER def"));
        return all.toArray(String[]::new);
    }

    @Test
    void theUserOfTheBoxsEmailGetsIt() {
        assertThatCall(leftTo(matchedTo("ann", ActivePeriods.ALWAYS)))
                .isAssignedTo("ann", Reason.VOICEMAIL_EMAIL)
                .tried(
                        "PLACED_BY NOBODY_PLACED_IT",
                        "HANDLED_BY NOBODY_TALKED",
                        "MISSED_CALLS_SETTING MISSED_CALLS_AUTOMATIC",
                        "LAST_STEP_AGENT STEP_NAMES_NOBODY v",
                        "AGENT_LINK AGENT_LINKED",
                        "LAST_STEP_VOICEMAIL VOICEMAIL_EMAIL v ann")
                .isHandledBy()
                .waitsForNothing();
    }

    @Test
    void aBoxWithoutEmailNamesNobody() {
        String[] tried = thenByDefault("LAST_STEP_VOICEMAIL VOICEMAIL_WITHOUT_EMAIL v");
        assertThatCall(left(voicemail("v")))
                .isAssignedTo("def", Reason.DEFAULT_LEAD_OWNER)
                .tried(tried);
        assertThatCall(left(voicemail("v").email("no address"))).tried(tried);
    }

    @Test
    void anEmailThatIsNoUsersIsNotSuccessful() {
        assertThatCall(left(voicemail("v").email(BOX)))
                .isAssignedTo("def", Reason.DEFAULT_LEAD_OWNER)
                .tried(thenByDefault("LAST_STEP_VOICEMAIL VOICEMAIL_EMAIL_UNMATCHED v"));
    }

    @Test
    void anEmailOfSeveralIsNotSuccessful() {
        assertThatCall(leftTo(oneOf("ann1", "ann2")))
                .isAssignedTo("def", Reason.DEFAULT_LEAD_OWNER)
                .tried(thenByDefault(
                        "AGENT_LINK NAME_SHARED", "LAST_STEP_VOICEMAIL VOICEMAIL_EMAIL_AMBIGUOUS v ann1,ann2"));
    }

    @Test
    void aLeaverIsNotSuccessful() {
        assertThatCall(leftTo(matchedTo("ann", leaver())))
                .isAssignedTo("def", Reason.DEFAULT_LEAD_OWNER)
                .tried(thenByDefault("AGENT_LINK AGENT_LINKED", "LAST_STEP_VOICEMAIL VOICEMAIL_USER_INACTIVE v ann"));
    }

    @Test
    void aUserWhoWasNotActiveThenIsNotSuccessful() {
        assertThatCall(leftTo(inactive("ann")))
                .isAssignedTo("def", Reason.DEFAULT_LEAD_OWNER)
                .tried(thenByDefault(
                        "AGENT_LINK LINKED_USER_INACTIVE", "LAST_STEP_VOICEMAIL VOICEMAIL_USER_INACTIVE v ann"));
    }

    @Test
    void aVoicemailBeforeTheLastStepDoesNotCount() {
        assertThatCall(about(missed().step(voicemail("v").at(0).email(BOX))
                                .step(ringing("s1").at(1)))
                        .voicemail(BOX, matchedTo("ann", ActivePeriods.ALWAYS)))
                .isUnassigned(Reason.NOBODY_FOUND);
    }
}
