package io.rightful.ledger.message;

import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.delivery.Deliveries;
import io.rightful.ledger.delivery.DeliveryId;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.message.Message;

/** Takes all that is known of who sent a text or form away, with the raw payloads. A mark stays, so that nothing brings it back. */
public record MessageErasures(DynamoDbClient client, TableNames tables) {

    /** A message does not change otherwise, so that nothing needs to be compared. */
    public void erase(StoredMessage stored) {
        forget(stored.message());
        var item = MessageItems.item(stored.withoutContact(), Optional.empty());
        client.putItem(put -> put.tableName(tables.calls()).item(item));
    }

    /** The raw payloads that it names. */
    void forget(Message message) {
        Deliveries deliveries = new Deliveries(client, tables);
        message.payloads().forEach(payload -> deliveries.delete(message.key().account(), new DeliveryId(payload)));
    }
}
