package io.rightful.ledger.integration;

import java.time.LocalDate;
import java.util.Map;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.sync.IntegrationId;

/** How often an integration's CRM was asked today: one item an integration, written once a run. */
public final class CrmRequestCounts {
    private static final String KIND = "requests";

    private final DynamoDbClient client;
    private final String table;

    public CrmRequestCounts(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.table = tables.accounts();
    }

    public long of(AccountId account, IntegrationId integration, LocalDate day) {
        return Item.ofRead(client.getItem(get -> get.tableName(table)
                                .key(key(account, integration).attributes())
                                .consistentRead(true))
                        .item())
                .filter(item -> item.text("day").equals(day.toString()))
                .map(item -> item.number("sent"))
                .orElse(0L);
    }

    public void add(AccountId account, IntegrationId integration, LocalDate day, long more) {
        Map<String, AttributeValue> key = key(account, integration).attributes();
        AttributeValue today = AttributeValue.fromS(day.toString());
        AttributeValue number = AttributeValue.fromN(Long.toString(more));
        try {
            client.updateItem(update -> update.tableName(table)
                    .key(key)
                    .updateExpression("ADD sent :more")
                    .conditionExpression("#day = :day")
                    .expressionAttributeNames(Map.of("#day", "day"))
                    .expressionAttributeValues(Map.of(":day", today, ":more", number)));
        } catch (ConditionalCheckFailedException anotherDay) {
            client.updateItem(update -> update.tableName(table)
                    .key(key)
                    .updateExpression("SET #day = :day, sent = :more")
                    .expressionAttributeNames(Map.of("#day", "day"))
                    .expressionAttributeValues(Map.of(":day", today, ":more", number)));
        }
    }

    private static Key key(AccountId account, IntegrationId integration) {
        return new Key(IntegrationItems.partition(account, integration), KIND);
    }
}
