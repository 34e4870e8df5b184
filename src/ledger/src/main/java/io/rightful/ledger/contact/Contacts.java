package io.rightful.ledger.contact;

import java.util.List;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;

/** Reads contacts. */
public final class Contacts {
    static final int MERGES = 10;

    private final DynamoDbClient client;
    private final TableNames tables;

    public Contacts(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.tables = tables;
    }

    /** One read; one more for each time that the contact was merged into another. Empty of one that was erased. */
    public Optional<StoredContact> find(AccountId account, ContactId id) {
        Optional<ContactId> wanted = Optional.of(id);
        for (int merges = 0; wanted.isPresent() && merges < MERGES; merges++) {
            Optional<Item> item = item(account, wanted.get());
            wanted = item.flatMap(ContactItems::mergedInto);
            if (item.isPresent() && wanted.isEmpty()) {
                return item.flatMap(ContactItems::present);
            }
        }
        return Optional.empty();
    }

    /** Empty where there is no such contact. */
    public List<String> phones(AccountId account, ContactId contact) {
        return find(account, contact)
                .map(stored -> List.copyOf(stored.contact().phones()))
                .orElse(List.of());
    }

    private Optional<Item> item(AccountId account, ContactId id) {
        return Item.ofRead(client.getItem(get -> get.tableName(tables.contacts())
                        .key(ContactKeys.contact(account, id).attributes())
                        .consistentRead(true))
                .item());
    }
}
