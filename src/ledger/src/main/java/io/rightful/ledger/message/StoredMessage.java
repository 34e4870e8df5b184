package io.rightful.ledger.message;

import java.util.Optional;

import io.rightful.rules.assignment.CallDecision;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.message.Message;

/**
 * A text or form as it is kept: who sent it when, never what it says, and whose it was when it came.
 *
 * @param contact who sent it, where that was clear or it made the contact
 */
public record StoredMessage(Message message, CallDecision decision, Optional<ContactId> contact) {}
