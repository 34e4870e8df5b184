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
    private static final String CONTENT_TYPE = "contentType";
    private static final String PARTS = "parts";

    private final DynamoDbClient client;
    private final String table;

    public Deliveries(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.table = tables.deliveries();
    }

    /** Durable when it returns. One request for a body of up to 350,000 bytes. The first time of receipt stands. */
    public Kept keep(AccountId account, Delivery delivery, Instant expiresAt) {
        Parts parts = parts(account, delivery.entry().id());
        List<byte[]> chunks = Chunks.of(delivery.body());
        for (int part = 1; part < chunks.size(); part++) {
            ItemBuilder item = part(parts.key(part), chunks.get(part), expiresAt);
            client.putItem(put -> put.tableName(table).item(item.build()));
        }
        ItemBuilder first = part(parts.key(0), chunks.get(0), expiresAt)
                .text(CONTENT_TYPE, delivery.contentType())
                .number(PARTS, chunks.size());
        return keepFirst(DeliveryItems.entry(first, account, delivery.entry()), delivery.receivedAt());
    }

    /** Empty where nothing was kept to its end, or it has expired. */
    public Optional<Delivery> find(AccountId account, DeliveryId id) {
        List<Item> parts = parts(account, id).read();
        return parts.stream()
                .findFirst()
                .filter(first -> first.optionalText(DeliveryItems.RECEIVED_AT).isPresent())
                .filter(first -> first.number(PARTS) == parts.size())
                .map(first ->
                        new Delivery(DeliveryItems.parse(id, first), first.text(CONTENT_TYPE), Parts.body(parts)));
    }

    /** What it is read as by now. Nothing happens where it is kept no more. */
    public void became(AccountId account, DeliveryId id, DeliveryOutcome outcome) {
        try {
            client.updateItem(new EntryUpdate(
                            DeliveryItems.outcome(ItemBuilder.map(), outcome).build())
                    .requestWithout(DeliveryItems.OUTCOME.stream(), Map.of("#pk", Key.PARTITION))
                    .tableName(table)
                    .key(parts(account, id).key(0).attributes())
                    .conditionExpression("attribute_exists(#pk)")
                    .build());
        } catch (ConditionalCheckFailedException e) {
            return;
        }
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
            return new Kept.Again(new Item(e.item()).time(DeliveryItems.RECEIVED_AT));
        }
    }

    private static ItemBuilder part(Key key, byte[] chunk, Instant expiresAt) {
        return ItemBuilder.item(key).bytes(Parts.BODY, chunk).seconds("expiresAt", expiresAt);
    }

    private Parts parts(AccountId account, DeliveryId id) {
        return new Parts(client, table, Key.join(account.value(), "delivery", id.value()));
    }
}
