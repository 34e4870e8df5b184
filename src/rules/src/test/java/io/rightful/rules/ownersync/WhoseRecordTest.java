package io.rightful.rules.ownersync;

import java.util.Arrays;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.rightful.rules.assignment.CallQuestion;
import io.rightful.rules.assignment.DefaultLeadOwner;
import io.rightful.rules.assignment.QuestionBuilder;
import io.rightful.rules.assignment.WhoseCall;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.sync.CrmUserId;

import static io.rightful.rules.assignment.QuestionBuilder.about;
import static io.rightful.rules.call.CallBuilder.answered;
import static io.rightful.rules.call.CallBuilder.missed;
import static org.assertj.core.api.Assertions.assertThat;

class WhoseRecordTest {
    /** Of a call that {@code alone} handled, whom the CRM does not know. */
    private static QuestionBuilder handledByAStranger() {
        return about(answered().talked("alone")).matched("alone").active("ann", "bob", "old");
    }

    private static RecordOwner owner(QuestionBuilder call, String leadOwner) {
        CallQuestion question = call.build();
        return WhoseRecord.of(new RecordQuestion(
                WhoseCall.decide(question), question, Optional.of(Words.there(leadOwner)), Words.PEOPLE));
    }

    private static void isOf(RecordOwner owner, String crmUser, Reason... trace) {
        Optional<CrmUserId> user =
                owner.fold(of -> Optional.of(of.user()), queue -> Optional.empty(), nobody -> Optional.empty());
        assertThat(user).contains(new CrmUserId(crmUser));
        assertThat(owner.reason()).isEqualTo(trace[trace.length - 1]);
        traced(owner, trace);
    }

    private static void isNobodys(RecordOwner owner, Reason reason, Reason... trace) {
        assertThat(owner).isInstanceOf(RecordOwner.Nobody.class);
        assertThat(owner.reason()).isEqualTo(reason);
        traced(owner, trace);
    }

    private static void traced(RecordOwner owner, Reason... trace) {
        assertThat(owner.trace()).extracting(entry -> entry.reason()).containsExactlyElementsOf(Arrays.asList(trace));
    }

    @Test
    void theAssigneesCrmUserOwnsTheRecord() {
        isOf(owner(about(answered().talked("ann")).matched("ann"), "C-bob"), "C-ann", Reason.HANDLED_BY_USER);
    }

    @Test
    void aHandlerWhomTheCrmDoesNotKnowLeavesTheRecordToTheLeadsOwnerThere() {
        isOf(owner(handledByAStranger(), "C-ghost"), "C-ghost", Reason.SYNC_OWNER_NOT_IN_CRM, Reason.LEAD_OWNER);
    }

    @Test
    void thenToTheFavouriteAgent() {
        isOf(
                owner(handledByAStranger().favourite("ann"), "-"),
                "C-ann",
                Reason.SYNC_OWNER_NOT_IN_CRM,
                Reason.LEAD_OWNER_NONE,
                Reason.FAVOURITE_AGENT);
    }

    @Test
    void thenToTheDefaultLeadOwner() {
        isOf(
                owner(handledByAStranger().defaultLeadOwner("bob"), "#q1"),
                "C-bob",
                Reason.SYNC_OWNER_NOT_IN_CRM,
                Reason.LEAD_OWNER_IS_QUEUE,
                Reason.CONTACT_UNKNOWN,
                Reason.DEFAULT_LEAD_OWNER);
    }

    @Test
    void whomTheCrmWouldNotTakeIsPassedOver() {
        isNobodys(
                owner(handledByAStranger().defaultLeadOwner("old"), "C-old"),
                Reason.NOBODY_FOUND,
                Reason.SYNC_OWNER_NOT_IN_CRM,
                Reason.LEAD_OWNER_INACTIVE,
                Reason.CONTACT_UNKNOWN,
                Reason.SYNC_CRM_USER_INACTIVE);
    }

    @Test
    void whoeverIsNotActiveHereGetsNoRecordThoughTheCrmWouldTakeThem() {
        isOf(
                owner(handledByAStranger().favourite("eve").defaultLeadOwner("bob"), "-"),
                "C-bob",
                Reason.SYNC_OWNER_NOT_IN_CRM,
                Reason.LEAD_OWNER_NONE,
                Reason.FAVOURITE_AGENT_INACTIVE,
                Reason.DEFAULT_LEAD_OWNER);
    }

    @Test
    void aQueueOwnsTheRecordOfACallThatIsLeftToIt() {
        QuestionBuilder call = about(missed()).defaultLeadOwner(new DefaultLeadOwner.Queue("q1"));

        RecordOwner owner = owner(call, "-");

        assertThat(owner).isEqualTo(new RecordOwner.OfQueue("q1", Reason.LEFT_TO_QUEUE, owner.trace()));
        traced(owner, Reason.LEFT_TO_QUEUE);
        isNobodys(
                owner(call.defaultLeadOwner(new DefaultLeadOwner.Queue("elsewhere")), "-"),
                Reason.NOBODY_FOUND,
                Reason.SYNC_QUEUE_NOT_IN_CRM);
    }

    @Test
    void aCallThatIsNobodysHasNobodysRecord() {
        isNobodys(
                owner(about(answered().talked("either")).ambiguous("either", "ann", "bob"), "C-ann"),
                Reason.HANDLER_AMBIGUOUS);
    }
}
