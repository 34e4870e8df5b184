package io.rightful.ledger.contact;

import java.util.Map;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.history.AssignmentRole;
import io.rightful.ledger.history.HistoryItems;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.ledger.table.Key;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;

/**
 * Says beside the history, in its stream, that a number leads to a contact to which it did not lead before: calls that wait for
 * the owner of the contact's numbers are decided again. Which number it is, it does not say.
 */
final class ReachItems {
    private ReachItems() {}

    /** @param changeId of the change that made it so */
    static Map<String, AttributeValue> item(AccountId account, ContactId contact, String changeId) {
        return ItemBuilder.item(new Key(Key.join(account.value(), "reach/" + contact), changeId))
                .text("subject", HistoryItems.subject(contact))
                .text("role", AssignmentRole.LEAD_OWNER.code())
                .build();
    }
}
