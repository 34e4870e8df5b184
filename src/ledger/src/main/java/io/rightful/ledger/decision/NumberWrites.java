package io.rightful.ledger.decision;

import io.rightful.ledger.contact.LeadTouchItems;
import io.rightful.ledger.contact.NumberItems;
import io.rightful.ledger.table.BatchRead.Address;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.Writes;
import io.rightful.rules.call.AccountId;

/**
 * A number's item, and what the call means for its lead. The item's version changes with either, so that of two calls at
 * once each knows what the other means. Where the contact changes too, its own writes say more of the number. One that was
 * erased stays so.
 */
record NumberWrites(Situation situation, LeadChange change) {

    void addTo(Writes writes) {
        AccountId account = change.call().account();
        String contacts = situation.addresses().tables().contacts();
        var read = situation.items().at(situation.addresses().phone(change.number()));
        if (read.isPresent() || change.added().isPresent()) {
            writes.putIfSame(contacts, NumberItems.touched(account, change.number(), read), read, Item.VERSION);
        } else {
            writes.check(situation.addresses().phone(change.number()), read, Item.VERSION);
        }
        change.withdrawn()
                .ifPresent(touch ->
                        writes.delete(new Address(contacts, LeadTouchItems.key(account, change.number(), touch))));
        change.added().ifPresent(touch -> writes.put(contacts, LeadTouchItems.item(account, change.number(), touch)));
    }
}
