package io.rightful.rules.message;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import io.rightful.rules.call.Party;

/**
 * A text, or a form submission, that a contact sent to the account. What it says is not here: it is kept with the
 * payload.
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
}
