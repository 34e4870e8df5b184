package io.rightful.rules.leadowner;

import org.junit.jupiter.api.Test;

import io.rightful.rules.assignment.DefaultLeadOwner;
import io.rightful.rules.assignment.MessageQuestionBuilder;
import io.rightful.rules.call.SourceName;
import io.rightful.rules.contact.ContactedAt;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.contact.OwnerCause;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.message.Messages;
import io.rightful.rules.routing.RingBuilder;

import static io.rightful.rules.assignment.QuestionBuilder.user;
import static io.rightful.rules.assignment.QuestionBuilder.users;
import static org.assertj.core.api.Assertions.assertThat;

class MessageTouchesTest {
    private static final ContactedAt AT =
            new ContactedAt(Messages.NOW.minusSeconds(5), new SourceName("generic"), "message-1");

    private static MessageQuestionBuilder form() {
        return MessageQuestionBuilder.about(Messages.form());
    }

    private static LeadTouch touch(MessageQuestionBuilder question) {
        return MessageTouches.of(question.build());
    }

    @Test
    void aFormLeavesTheLeadToTheDefaultOwner() {
        assertThat(touch(form().defaultLeadOwner("def").active("def")))
                .isEqualTo(new LeadTouch.LeftToUser(AT, user("def")));
        assertThat(touch(form().installer("ann").active("ann"))).isEqualTo(new LeadTouch.LeftToUser(AT, user("ann")));
        assertThat(touch(form().defaultLeadOwner(new DefaultLeadOwner.Queue("queue"))))
                .isEqualTo(new LeadTouch.LeftToQueue(AT, "queue"));
        assertThat(touch(form().defaultLeadOwner("def").user("def", RingBuilder.leaver())))
                .isEqualTo(new LeadTouch.None(Reason.DEFAULT_LEAD_OWNER_INACTIVE));
        assertThat(touch(form())).isEqualTo(new LeadTouch.None(Reason.DEFAULT_LEAD_OWNER_NONE));
    }

    @Test
    void aTextMeansNothingForTheOwner() {
        MessageQuestionBuilder text = MessageQuestionBuilder.about(Messages.text())
                .defaultLeadOwner("def")
                .active("def");
        assertThat(touch(text)).isEqualTo(new LeadTouch.None(Reason.TEXT_MOVES_NO_LEAD));
        assertThat(MessageTouches.usersNeeded(text.build())).isEmpty();
    }

    @Test
    void theDefaultOwnerOfAFormMustBeKnownToBeActive() {
        assertThat(MessageTouches.usersNeeded(form().defaultLeadOwner("def").build()))
                .isEqualTo(users("def"));
    }

    @Test
    void aFormGivesAnUnownedLeadItsOwnerAndMovesNoOwnedOne() {
        LeadTouch left = touch(form().defaultLeadOwner("def").active("def"));
        OwnerChange given = LeadOwnership.after(new LeadOwnerQuestion(LeadOwner.NEVER_OWNED, left, true, false));
        assertThat(given.next().flatMap(LeadOwner::owningUser)).contains(user("def"));
        assertThat(given.reason()).isEqualTo(Reason.DEFAULT_OWNER_GIVEN);

        LeadOwner manual = RingBuilder.owner("own", OwnerCause.MANUAL);
        OwnerChange kept = LeadOwnership.after(new LeadOwnerQuestion(manual, left, true, true));
        assertThat(kept).isEqualTo(new OwnerChange.Keep(Reason.OWNED_OTHERWISE));
    }
}
