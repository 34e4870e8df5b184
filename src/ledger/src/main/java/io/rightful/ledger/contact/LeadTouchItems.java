package io.rightful.ledger.contact;

import java.util.Map;
import java.util.TreeMap;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.SortableTime;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactedAt;
import io.rightful.rules.leadowner.LeadTouch;

/**
 * What the calls of a number mean for its lead, in the order in which they happened. Written and deleted only together with
 * the number's own item, whose version tells whether there is one more.
 */
public final class LeadTouchItems {
    private static final String TOUCH = "touch";

    private LeadTouchItems() {}

    public static Key key(AccountId account, String number, LeadTouch touch) {
        ContactedAt at = touch.happened().orElseThrow(() -> new IllegalArgumentException("nothing is not kept"));
        return new Key(
                partition(account, number),
                Key.join(SortableTime.of(at.answeredAt()), at.source().value(), at.callId()));
    }

    public static Map<String, AttributeValue> item(AccountId account, String number, LeadTouch touch) {
        Map<String, AttributeValue> item =
                new TreeMap<>(key(account, number, touch).attributes());
        item.put(TOUCH, AttributeValue.fromS(LeadTouchText.write(touch)));
        return item;
    }

    static String partition(AccountId account, String number) {
        return Key.join(account.value(), "touches", number);
    }

    static LeadTouch read(Map<String, AttributeValue> item) {
        return LeadTouchText.read(item.get(TOUCH).s());
    }
}
