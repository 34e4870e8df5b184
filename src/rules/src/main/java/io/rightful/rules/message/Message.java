package io.rightful.rules.message;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import io.rightful.rules.call.Party;
import io.rightful.rules.contact.ContactNumber;
import io.rightful.rules.user.EmailAddress;

/**
 * A text or a form that a contact sent. Not what it says.
 *
 * @param eventTime the provider's, else when it came
 * @param ownNumbers the account's numbers that the payload names, E.164: never a contact
 */
public record Message(MessageKey key, MessageKind kind, Instant eventTime, Party contact, Set<String> ownNumbers) {
    public Message {
        ownNumbers = new TreeSet<>(ownNumbers);
    }

    /**
     * The number by which the contact is known.
     *
     * @param accountNumbers the account's own numbers, E.164; those that the message itself names count too
     */
    public Optional<String> number(Set<String> accountNumbers) {
        return ContactNumber.of(contact, ownNumbers, accountNumbers);
    }

    /** The address by which the contact of a form is known too; a text is known by its number alone. */
    public Optional<EmailAddress> email() {
        return contact.email().filter(text -> kind == MessageKind.FORM).flatMap(EmailAddress::of);
    }

    /** Neither number nor name nor address, so that no log line tells them. */
    @Override
    public String toString() {
        return kind + " " + key;
    }
}
