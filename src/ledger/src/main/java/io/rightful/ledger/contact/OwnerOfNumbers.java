package io.rightful.ledger.contact;

import java.util.List;
import java.util.Map;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.settings.Settings;
import io.rightful.ledger.table.BatchRead.Address;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.leadowner.LeadOwnership;
import io.rightful.rules.leadowner.LeadTouch;
import io.rightful.rules.leadowner.OwnerChange;

/** A number that comes to a contact brings what its calls mean for the lead. One that goes takes no owner away. */
record OwnerOfNumbers(DynamoDbClient client, TableNames tables) {

    Contact owned(ContactEdit edit) {
        if (edit.newNumbers().isEmpty()
                || !new Settings(client, tables).find(edit.account()).value().autoLeadOwner()) {
            return edit.after();
        }
        LeadTouchesOfNumber reader = new LeadTouchesOfNumber(client, tables);
        List<LeadTouch> touches = edit.numbers().stream()
                .filter(number -> isItsOwn(edit, number))
                .flatMap(number -> reader.read(edit.account(), number).stream())
                .toList();
        boolean takesOver = new LeadReader(client, tables, edit.account(), Map.of(), 0)
                .firstContactTakesOver(edit.after().owner());
        OwnerChange change = LeadOwnership.reconsidered(edit.after().owner(), touches, takesOver);
        return change.next().map(edit.after()::ownedBy).orElse(edit.after());
    }

    private boolean isItsOwn(ContactEdit edit, String number) {
        return edit.reading()
                .at(new Address(tables.contacts(), ContactKeys.phone(edit.account(), number)))
                .map(NumberItems::contactsOf)
                .map(contacts -> edit.itsIds().containsAll(contacts))
                .orElse(true);
    }
}
