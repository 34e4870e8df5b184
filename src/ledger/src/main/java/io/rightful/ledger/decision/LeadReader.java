package io.rightful.ledger.decision;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.contact.ContactIds;
import io.rightful.ledger.contact.ContactKeys;
import io.rightful.ledger.contact.ContactReader;
import io.rightful.ledger.contact.ContactReading;
import io.rightful.ledger.contact.LeadTouchesOfNumber;
import io.rightful.ledger.contact.NumberItems;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.leadowner.LeadTouch;

/**
 * What must be read of a lead beside its number's item, in the few cases in which a call moves its owner.
 *
 * @param lostRaces how often the decision was made in vain: only then may a number without an item be one whose contact is known
 */
record LeadReader(DynamoDbClient client, Situation situation, AccountId account, int lostRaces) {

    ContactReading read(ContactId contact) {
        TableNames tables = situation.addresses().tables();
        return new ContactReader(client, tables)
                .read(account, contact, situation.items().at(tables.contacts()));
    }

    /** What the calls of all the numbers mean, together. */
    List<LeadTouch> touches(Collection<String> numbers) {
        LeadTouchesOfNumber reader =
                new LeadTouchesOfNumber(client, situation.addresses().tables());
        return numbers.stream()
                .flatMap(number -> reader.read(account, number).stream())
                .toList();
    }

    /** The contact's numbers that no other contact has. */
    Set<String> numbersOfItsOwn(Contact contact, ContactReading reading) {
        return contact.phones().stream()
                .filter(number -> NumberItems.view(
                                number,
                                reading.at(situation.addresses().phone(number)).orElse(Map.of()))
                        .fold(() -> false, unknown -> false, known -> true, shared -> false))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean isKnown(String number) {
        return situation.items().at(situation.addresses().phone(number)).isPresent();
    }

    ContactId newId(String number) {
        return isKnown(number) || lostRaces > 0
                ? new ContactIds(client, situation.addresses().tables()).free(account, number)
                : ContactKeys.idOf(account, number);
    }
}
