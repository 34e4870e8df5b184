package io.rightful.rules.leadowner;

import java.util.Set;

import io.rightful.rules.assignment.MessageQuestion;
import io.rightful.rules.contact.ContactedAt;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.message.Message;
import io.rightful.rules.message.MessageKey;
import io.rightful.rules.message.MessageKind;
import io.rightful.rules.user.UserId;

/**
 * What a message means for the owner of its contact's lead: a form is worth a missed call, a text nothing. That a form
 * moves only an unowned lead is for {@link LeadOwnership} to say.
 */
public final class MessageTouches {
    private MessageTouches() {}

    public static LeadTouch of(MessageQuestion question) {
        return question.message().kind() == MessageKind.FORM
                ? LeftToDefault.at(at(question.message()), question)
                : new LeadTouch.None(Reason.TEXT_MOVES_NO_LEAD);
    }

    /** The user who must be known to be active before {@link #of} can say that the lead is theirs. */
    public static Set<UserId> usersNeeded(MessageQuestion question) {
        return question.message().kind() == MessageKind.FORM
                ? question.policy().defaultOwner(Set::of, queue -> Set.of(), Set::of)
                : Set.of();
    }

    private static ContactedAt at(Message message) {
        MessageKey key = message.key();
        return new ContactedAt(message.eventTime(), key.source(), key.id());
    }
}
