package io.rightful.leadownersync;

import java.time.Instant;
import java.util.Optional;

import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;

import io.rightful.ledger.history.AssignmentRole;
import io.rightful.ledger.table.Key;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;
import io.rightful.wiring.queue.StreamRecord;

/**
 * That a contact's lead owner has changed, as history says.
 *
 * @param changedAt to the second
 */
record OwnerChanged(SQSMessage message, AccountId account, ContactId contact, Optional<Instant> changedAt) {
    private static final String CONTACT = "contact/";

    /** Empty where the message tells of no such change. */
    static Optional<OwnerChanged> of(SQSMessage message) {
        return StreamRecord.of(message.getBody())
                .filter(record ->
                        AssignmentRole.LEAD_OWNER.code().equals(record.written().get("role")))
                .flatMap(record -> Optional.ofNullable(record.written().get("subject"))
                        .filter(subject -> subject.startsWith(CONTACT))
                        .map(subject -> new OwnerChanged(
                                message,
                                new AccountId(
                                        Key.words(record.key().partition()).get(0)),
                                new ContactId(subject.substring(CONTACT.length())),
                                record.changedAt())));
    }
}
