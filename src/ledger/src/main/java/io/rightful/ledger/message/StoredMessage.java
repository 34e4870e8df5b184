package io.rightful.ledger.message;

import java.util.Optional;
import java.util.Set;

import io.rightful.rules.assignment.CallDecision;
import io.rightful.rules.call.Party;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.message.Message;

/**
 * A text or form as it is kept: who sent it when, never what it says, and whose it was when it came.
 *
 * @param contact who sent it, where that was clear or it made the contact
 * @param erased whether its contact was erased: then nothing of whom is left in it
 */
public record StoredMessage(Message message, CallDecision decision, Optional<ContactId> contact, boolean erased) {

    StoredMessage withoutContact() {
        Message bare = new Message(
                message.key(),
                message.kind(),
                message.aliases(),
                message.eventTime(),
                Party.UNKNOWN,
                message.ownNumbers(),
                message.form(),
                Set.of());
        return new StoredMessage(bare, decision.waitingForNothing(), Optional.empty(), true);
    }
}
