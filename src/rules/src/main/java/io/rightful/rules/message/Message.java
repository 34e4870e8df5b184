package io.rightful.rules.message;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import io.rightful.rules.call.Party;
import io.rightful.rules.contact.ContactNumber;
import io.rightful.rules.user.EmailAddress;

/**
 * A text, or a form submission, that a contact sent to the account. What it says is not here: it is kept with the payload.
 *
 * @param aliases other identifiers the provider uses for it
 * @param eventTime when it was sent, as the provider states it, else the time stamped once at the door
 * @param contact who sent it
 * @param ownNumbers the account's numbers that the payload names, E.164: never a contact
 * @param form the name of the form that was filled in
 * @param payloads references to the raw deliveries
 */
public record Message(
        MessageKey key,
        MessageKind kind,
        Set<String> aliases,
        Instant eventTime,
        Party contact,
        Set<String> ownNumbers,
        Optional<String> form,
        Set<String> payloads) {

    public Message {
        aliases = new TreeSet<>(aliases);
        ownNumbers = new TreeSet<>(ownNumbers);
        payloads = new TreeSet<>(payloads);
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
