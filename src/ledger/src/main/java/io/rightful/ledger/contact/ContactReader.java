package io.rightful.ledger.contact;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.table.BatchRead.Address;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.SnapshotRead;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.user.EmailAddress;

/** Reads a contact together with its numbers and e-mails. */
public record ContactReader(DynamoDbClient client, TableNames tables) {

    /**
     * One request for the contact, and one more for what leads to it, unless all of that is known.
     *
     * @param known items read already
     */
    public ContactReading read(AccountId account, ContactId id, Map<Address, Map<String, AttributeValue>> known) {
        Optional<Item> item = Item.ofRead(client.getItem(get -> get.tableName(tables.contacts())
                        .key(ContactKeys.contact(account, id).attributes())
                        .consistentRead(true))
                .item());
        Optional<ContactId> mergedInto = item.flatMap(ContactItems::mergedInto);
        Optional<StoredContact> stored = item.flatMap(ContactItems::present);
        return new ContactReading(
                stored,
                mergedInto,
                item.filter(ErasedItems::isErased).map(ErasedItems::read),
                stored.map(found -> items(account, found.contact(), known)).orElse(known));
    }

    /** The same, or of the contact into which it was merged. */
    public ContactReading present(AccountId account, ContactId id) {
        ContactReading reading = read(account, id, Map.of());
        for (int merges = 0; reading.mergedInto().isPresent() && merges < Contacts.MERGES; merges++) {
            reading = read(account, reading.mergedInto().get(), Map.of());
        }
        return reading;
    }

    /** The same reading with the items of all numbers and e-mails of another form of the contact. */
    public ContactReading and(ContactReading reading, AccountId account, Contact contact) {
        return new ContactReading(
                reading.contact(), reading.mergedInto(), reading.erased(), items(account, contact, reading.items()));
    }

    private Map<Address, Map<String, AttributeValue>> items(
            AccountId account, Contact contact, Map<Address, Map<String, AttributeValue>> known) {
        Set<Address> wanted = new HashSet<>();
        contact.phones().forEach(number -> wanted.add(phone(account, number)));
        contact.emails().forEach(email -> wanted.add(email(account, email)));
        wanted.removeAll(known.keySet());
        Map<Address, Map<String, AttributeValue>> items = new HashMap<>(known);
        items.putAll(read(wanted));
        return items;
    }

    private Map<Address, Map<String, AttributeValue>> read(Collection<Address> addresses) {
        return addresses.isEmpty() ? Map.of() : new SnapshotRead(client).read(List.of(Set.copyOf(addresses)));
    }

    private Address phone(AccountId account, String number) {
        return new Address(tables.contacts(), ContactKeys.phone(account, number));
    }

    private Address email(AccountId account, EmailAddress email) {
        return new Address(tables.contacts(), ContactKeys.email(account, email));
    }
}
