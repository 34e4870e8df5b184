package io.rightful.ledger.ownersync;

import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

import io.rightful.ledger.table.BatchRead.Address;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.Page;
import io.rightful.ledger.table.PagedQuery;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.sync.IntegrationId;

/**
 * The contacts whose owner is to be written to a CRM and is not known to be there: an item each, put with the decision and deleted
 * with its success. One request where there are none.
 */
public final class OwnersDue {
    private final DynamoDbClient client;
    private final String table;

    public OwnersDue(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.table = tables.contacts();
    }

    /** Up to date, in no order that means anything. */
    public Page<ContactId> page(AccountId account, IntegrationId integration, Optional<String> cursor, int limit) {
        return PagedQuery.ofPartition(table, partition(account, integration))
                .page(client, cursor, limit, item -> new ContactId(new Item(item).text("contact")));
    }

    /** Of a contact of which nothing is to be written there any more. Whatever came due meanwhile stays. */
    public void forget(AccountId account, IntegrationId integration, ContactId contact) {
        Map<String, AttributeValue> side =
                LeadSideItems.side(account, contact, integration).attributes();
        Map<String, AttributeValue> item = key(account, integration, contact).attributes();
        try {
            client.transactWriteItems(transaction -> transaction.transactItems(
                    TransactWriteItem.builder()
                            .conditionCheck(check -> check.tableName(table)
                                    .key(side)
                                    .conditionExpression("attribute_not_exists(#due)")
                                    .expressionAttributeNames(Map.of("#due", LeadSideItems.DUE)))
                            .build(),
                    TransactWriteItem.builder()
                            .delete(delete -> delete.tableName(table).key(item))
                            .build()));
        } catch (TransactionCanceledException e) {
            return; // whoever looks next sees what has come of it
        }
    }

    static Map<String, AttributeValue> item(AccountId account, IntegrationId integration, ContactId contact) {
        return ItemBuilder.item(key(account, integration, contact))
                .text("contact", contact)
                .build();
    }

    static Address address(TableNames tables, AccountId account, IntegrationId integration, ContactId contact) {
        return new Address(tables.contacts(), key(account, integration, contact));
    }

    private static Key key(AccountId account, IntegrationId integration, ContactId contact) {
        return new Key(partition(account, integration), contact.value());
    }

    private static String partition(AccountId account, IntegrationId integration) {
        return Key.join(account.value(), "ownerDue", integration.value());
    }
}
