package io.rightful.ledger.contact;

import java.util.List;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;

/** Reads contacts. */
public final class Contacts {
    private final DynamoDbClient client;
    private final TableNames tables;

    public Contacts(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.tables = tables;
    }

    /** Empty where there is no such contact. */
    public List<String> phones(AccountId account, ContactId contact) {
        var answer = client.getItem(get -> get.tableName(tables.contacts())
                .key(ContactItems.contactKey(account, contact).attributes())
                .consistentRead(true));
        return Item.ofRead(answer.item()).map(ContactItems::phones).orElse(List.of());
    }
}
