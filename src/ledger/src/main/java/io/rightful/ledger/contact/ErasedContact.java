package io.rightful.ledger.contact;

import java.time.Instant;
import java.util.Optional;

import io.rightful.rules.contact.ContactId;

/**
 * What is left of an erased contact under its id, so that nothing comes to be under that id again and its history stays a chain.
 *
 * @param at when it ceased to be
 * @param records as of the contact that it was
 * @param traces by which the rest of it is found; empty once all of it is erased
 */
public record ErasedContact(ContactId id, Instant at, long version, long records, Optional<ContactTraces> traces) {

    ErasedContact forgotten() {
        return new ErasedContact(id, at, version + 1, records, Optional.empty());
    }
}
