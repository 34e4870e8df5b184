package io.rightful.ledger.contact;

import io.rightful.rules.contact.Contact;

/**
 * A contact as it stands in its table.
 *
 * @param version counts the changes, from 1
 * @param records how many history records it has, over all roles: the sequence that the next one takes
 */
public record StoredContact(Contact contact, long version, long records) {
    /** Before it is written for the first time. */
    static StoredContact notYet(Contact contact) {
        return new StoredContact(contact, 0, 0);
    }
}
