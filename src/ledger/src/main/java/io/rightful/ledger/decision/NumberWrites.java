package io.rightful.ledger.decision;

import java.util.Map;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.contact.ContactItems;
import io.rightful.ledger.contact.LeadTouchItems;
import io.rightful.ledger.table.BatchRead.Address;
import io.rightful.ledger.table.Item;
import io.rightful.rules.call.AccountId;

/**
 * A number's item, and what the call means for its lead. The item's version changes with either, so that of two calls at
 * once each knows what the other means.
 */
record NumberWrites(Situation situation, LeadChange change) {

    void addTo(Writes writes) {
        AccountId account = change.call().account();
        String contacts = situation.addresses().tables().contacts();
        var read = situation.items().at(situation.addresses().phone(change.number()));
        Map<String, AttributeValue> phone = change.lead()
                .map(lead -> ContactItems.phone(account, change.number(), lead.contact(), lead.after(), read))
                .orElseGet(() -> ContactItems.phone(account, change.number(), read));
        writes.putIfSame(contacts, phone, read, Item.VERSION);
        change.withdrawn()
                .ifPresent(touch ->
                        writes.delete(new Address(contacts, LeadTouchItems.key(account, change.number(), touch))));
        change.added().ifPresent(touch -> writes.put(contacts, LeadTouchItems.item(account, change.number(), touch)));
    }
}
