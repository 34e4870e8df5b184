package io.rightful.ledger.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;

/** Raw payloads, kept until they expire. */
public final class Deliveries {
    private static final String RECEIVED_AT = "receivedAt";
    private static final String CONTENT_TYPE = "contentType";
    private static final String PARTS = "parts";

    private final DynamoDbClient client;
    private final String table;

    public Deliveries(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.table = tables.deliveries();
    }

    /** Durable when it returns. One request for a body of up to 350,000 bytes. The first time of receipt stands. */
    public Kept keep(
            AccountId account, DeliveryId id, byte[] body, String contentType, Instant receivedAt, Instant expiresAt) {
        Parts parts = parts(account, id);
        List<byte[]> chunks = Chunks.of(body);
        for (int part = 1; part < chunks.size(); part++) {
            ItemBuilder item = part(parts.key(part), chunks.get(part), expiresAt);
            client.putItem(put -> put.tableName(table).item(item.build()));
        }
        ItemBuilder first = part(parts.key(0), chunks.get(0), expiresAt)
                .text(CONTENT_TYPE, contentType)
                .text(RECEIVED_AT, receivedAt)
                .number(PARTS, chunks.size());
        return keepFirst(first, receivedAt);
    }

    /** Empty where nothing was kept to its end, or it has expired. */
    public Optional<Delivery> find(AccountId account, DeliveryId id) {
        List<Item> parts = parts(account, id).read();
        return parts.stream()
                .findFirst()
                .filter(first -> first.optionalText(RECEIVED_AT).isPresent())
                .filter(first -> first.number(PARTS) == parts.size())
                .map(first -> new Delivery(Parts.body(parts), first.text(CONTENT_TYPE), first.time(RECEIVED_AT)));
    }

    /** All of it, whether or not it was kept to its end. Nothing happens where there is none. */
    public void delete(AccountId account, DeliveryId id) {
        parts(account, id)
                .read()
                .forEach(part -> client.deleteItem(
                        delete -> delete.tableName(table).key(part.key().attributes())));
    }

    /** Part 000 comes last: where it is, the rest is. */
    private Kept keepFirst(ItemBuilder first, Instant receivedAt) {
        try {
            client.putItem(put -> put.tableName(table)
                    .item(first.build())
                    .conditionExpression("attribute_not_exists(#pk)")
                    .expressionAttributeNames(Map.of("#pk", Key.PARTITION))
                    .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD));
            return new Kept.First(receivedAt);
        } catch (ConditionalCheckFailedException e) {
            return new Kept.Again(new Item(e.item()).time(RECEIVED_AT));
        }
    }

    private static ItemBuilder part(Key key, byte[] chunk, Instant expiresAt) {
        return ItemBuilder.item(key).bytes(Parts.BODY, chunk).seconds("expiresAt", expiresAt);
    }

    private Parts parts(AccountId account, DeliveryId id) {
        return new Parts(client, table, Key.join(account.value(), "delivery", id.value()));
    }
}
