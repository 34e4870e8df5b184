package io.rightful.ledger.delivery;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.ledger.table.TableNames;

/** Events that the bus has refused so far. The table's stream tells of each that is kept, also of one that was there. */
public final class UnsentEvents {
    private static final String SOURCE = "source";
    private static final String DETAIL_TYPE = "detailType";
    private static final String DETAIL = "detail";
    private static final String TIME = "time";

    private final DynamoDbClient client;
    private final String table;

    public UnsentEvents(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.table = tables.deliveries();
    }

    /** Durable when it returns. One write; another event of the same delivery is replaced. */
    public void keep(UnsentKey key, UnsentEvent event, Instant expiresAt) {
        ItemBuilder item = ItemBuilder.item(key.key())
                .text(SOURCE, event.source())
                .text(DETAIL_TYPE, event.detailType())
                .text(DETAIL, event.detail())
                .text(TIME, event.time())
                .seconds("expiresAt", expiresAt);
        client.putItem(put -> put.tableName(table).item(item.build()));
    }

    /** As it is kept at this moment. */
    public Optional<UnsentEvent> find(UnsentKey key) {
        return Item.ofRead(client.getItem(get ->
                                get.tableName(table).key(key.key().attributes()).consistentRead(true))
                        .item())
                .map(item ->
                        new UnsentEvent(item.text(SOURCE), item.text(DETAIL_TYPE), item.text(DETAIL), item.time(TIME)));
    }

    /** One that was sent. What states another thing, and was kept meanwhile, stays. */
    public void remove(UnsentKey key, UnsentEvent sent) {
        try {
            client.deleteItem(delete -> delete.tableName(table)
                    .key(key.key().attributes())
                    .conditionExpression("#detail = :sent")
                    .expressionAttributeNames(Map.of("#detail", DETAIL))
                    .expressionAttributeValues(Map.of(":sent", AttributeValue.fromS(sent.detail()))));
        } catch (ConditionalCheckFailedException e) {
            return;
        }
    }
}
