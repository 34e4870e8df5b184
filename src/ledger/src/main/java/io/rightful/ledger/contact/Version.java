package io.rightful.ledger.contact;

import java.util.Collection;
import java.util.TreeSet;

/** Where the versions of what leads to a contact begin. */
final class Version {
    private Version() {}

    /**
     * Another number for other contacts: an item that was deleted with an erased contact and is made again for the next one
     * never has a version that somebody may have read of the first.
     */
    static long beginning(Collection<String> contacts) {
        return contacts.isEmpty() ? 0 : Integer.toUnsignedLong(new TreeSet<>(contacts).hashCode());
    }
}
