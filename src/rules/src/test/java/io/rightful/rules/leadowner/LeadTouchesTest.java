package io.rightful.rules.leadowner;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import io.rightful.rules.assignment.DefaultLeadOwner;
import io.rightful.rules.assignment.QuestionBuilder;
import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.SourceName;
import io.rightful.rules.call.StepKind;
import io.rightful.rules.contact.ContactedAt;
import io.rightful.rules.decision.Reason;

import static io.rightful.rules.assignment.QuestionBuilder.about;
import static io.rightful.rules.assignment.QuestionBuilder.user;
import static io.rightful.rules.assignment.QuestionBuilder.users;
import static io.rightful.rules.call.CallBuilder.START;
import static io.rightful.rules.call.CallBuilder.answered;
import static io.rightful.rules.call.CallBuilder.call;
import static io.rightful.rules.call.CallBuilder.missed;
import static io.rightful.rules.call.LegBuilder.talked;
import static io.rightful.rules.call.StepBuilder.ringing;
import static io.rightful.rules.call.StepBuilder.step;
import static org.assertj.core.api.Assertions.assertThat;

class LeadTouchesTest {
    private static final LeadTouch NOT_A_CONTACT = new LeadTouch.None(Reason.NOT_A_CONTACT);

    private static LeadTouch touch(QuestionBuilder question) {
        return LeadTouches.of(question.build(), Duration.ZERO);
    }

    private static LeadTouch touchOfHalfAMinute(QuestionBuilder question) {
        return LeadTouches.of(question.build(), Duration.ofSeconds(30));
    }

    private static ContactedAt after(long seconds) {
        return new ContactedAt(START.plusSeconds(seconds), new SourceName("generic"), "call-1");
    }

    private static LeadTouch contactedBy(String user, long seconds) {
        return new LeadTouch.Contacted(after(seconds), user(user));
    }

    @Test
    void theTalkerWhoDecidesContactedTheLeadThoughTheyHaveLeftSince() {
        assertThat(touch(about(answered().answeredAfter(5).talked("ann")).matched("ann")))
                .isEqualTo(contactedBy("ann", 5));
        assertThat(touch(about(answered().talked("ann")).left("ann"))).isEqualTo(contactedBy("ann", 0));
    }

    @Test
    void theOnePlacingAnAnsweredCallContactedTheLead() {
        assertThat(touch(about(answered().outbound().placedBy("ann").talked("bob"))
                        .matched("ann", "bob")))
                .isEqualTo(contactedBy("ann", 0));
        assertThat(touch(about(missed().outbound().placedBy("ann")).matched("ann")))
                .isEqualTo(NOT_A_CONTACT);
    }

    @Test
    void nobodyContactedTheLeadWhereNoUserIsKnownToHaveTalked() {
        assertThat(touch(about(answered().talked("ann")))).isEqualTo(NOT_A_CONTACT);
        assertThat(touch(about(answered().talked("ann")).ambiguous("ann", "ann", "bob")))
                .isEqualTo(NOT_A_CONTACT);
        assertThat(touch(about(answered().talked("ann").talked("bob")).matched("ann", "bob")))
                .isEqualTo(NOT_A_CONTACT);
        assertThat(touch(about(answered()))).isEqualTo(NOT_A_CONTACT);
        assertThat(touch(about(call(CallResult.STARTED).talked("ann")).matched("ann")))
                .isEqualTo(NOT_A_CONTACT);
    }

    @Test
    void theCallMustLastTheMinimum() {
        assertThat(touchOfHalfAMinute(
                        about(answered().talking(30).talked("ann")).matched("ann")))
                .isEqualTo(contactedBy("ann", 0));
        assertThat(touchOfHalfAMinute(
                        about(answered().talking(29).talked("ann")).matched("ann")))
                .isEqualTo(NOT_A_CONTACT);
        assertThat(touchOfHalfAMinute(
                        about(answered().leg(talked("ann").talking(30))).matched("ann")))
                .isEqualTo(contactedBy("ann", 0));
        assertThat(touchOfHalfAMinute(about(answered().talked("ann")).matched("ann")))
                .isEqualTo(NOT_A_CONTACT);
    }

    @Test
    void aMissedCallLeavesTheLeadToTheDefaultOwner() {
        QuestionBuilder question =
                about(missed().step(ringing("s1", "ann"))).matched("ann").defaultLeadOwner("def");
        assertThat(touch(question)).isEqualTo(new LeadTouch.None(Reason.DEFAULT_LEAD_OWNER_INACTIVE));
        assertThat(LeadTouches.usersNeeded(question.build())).isEqualTo(users("def"));
        assertThat(touch(question.active("def"))).isEqualTo(new LeadTouch.LeftToUser(after(0), user("def")));
        assertThat(touch(question.defaultLeadOwner(new DefaultLeadOwner.Queue("queue"))))
                .isEqualTo(new LeadTouch.LeftToQueue(after(0), "queue"));
        assertThat(touch(question.defaultLeadOwner(new DefaultLeadOwner.None())))
                .isEqualTo(new LeadTouch.None(Reason.DEFAULT_LEAD_OWNER_NONE));
    }

    @Test
    void anAnsweredCallNeedsNoDefaultOwner() {
        assertThat(LeadTouches.usersNeeded(
                        about(answered()).defaultLeadOwner("def").build()))
                .isEmpty();
    }

    @Test
    void aCallThatOnlyRangAReceivingNumberMovesNoLead() {
        QuestionBuilder question = about(missed().step(step("s1", StepKind.RECEIVING_NUMBER)))
                .defaultLeadOwner("def")
                .active("def");
        assertThat(touch(question)).isEqualTo(new LeadTouch.None(Reason.ONLY_RECEIVING_NUMBER));
        assertThat(LeadTouches.usersNeeded(question.build())).isEmpty();
    }

    @Test
    void aCallWithoutAnyTimeMovesNoLead() {
        assertThat(touch(about(answered().withoutTimes().talked("ann")).matched("ann")))
                .isEqualTo(new LeadTouch.None(Reason.CALL_TIME_UNKNOWN));
    }
}
