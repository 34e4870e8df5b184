package io.rightful.ledger.contact;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.table.BatchRead.Address;
import io.rightful.rules.contact.ContactId;

/**
 * A contact, and the items that lead to it, as they were read, so that a write can be conditional on all of it.
 *
 * @param mergedInto whom its id means now, where it was merged
 * @param erased what is left of it, where it was erased
 * @param items of numbers and e-mails; an absent one is not in it
 */
public record ContactReading(
        Optional<StoredContact> contact,
        Optional<ContactId> mergedInto,
        Optional<ErasedContact> erased,
        Map<Address, Map<String, AttributeValue>> items) {

    /** Nothing is there yet. */
    public static ContactReading nothing() {
        return new ContactReading(Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
    }

    /** The same, with what was read of one item at another moment. */
    public ContactReading with(Address address, Optional<Map<String, AttributeValue>> item) {
        Map<Address, Map<String, AttributeValue>> other = new HashMap<>(items);
        other.remove(address);
        item.ifPresent(read -> other.put(address, read));
        return new ContactReading(contact, mergedInto, erased, other);
    }

    public Optional<Map<String, AttributeValue>> at(Address address) {
        return Optional.ofNullable(items.get(address));
    }
}
