package io.rightful.ledger.delivery;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.table.Digest;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.SourceName;

/**
 * How many deliveries did not prove themselves, and why. There is one item for each source, reason and minute, and nothing
 * in it is the sender's, so that nobody who finds a door can fill the table.
 */
public final class RefusedDeliveries {
    private static final String KIND = "refused";
    private static final String PREFIX = KIND + "-";

    private final DynamoDbClient client;
    private final String table;

    public RefusedDeliveries(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.table = tables.deliveries();
    }

    /** One write, of less than a kilobyte. */
    public void count(AccountId account, SourceName source, String reason, Instant at, Instant expiresAt) {
        Instant minute = at.truncatedTo(ChronoUnit.MINUTES);
        DeliveryId id = new DeliveryId(PREFIX + Digest.of(source.value(), reason, minute.toString()));
        DeliveryOutcome outcome =
                new DeliveryOutcome(DeliveryState.REFUSED, Optional.of(reason), Optional.empty(), Optional.empty());
        Map<String, AttributeValue> facts = DeliveryItems.entry(
                        ItemBuilder.map(), account, DeliveryEntry.of(id, source, outcome, minute))
                .seconds("expiresAt", expiresAt)
                .build();
        client.updateItem(new EntryUpdate(facts)
                .request(
                        "ADD #times :one",
                        Map.of("#times", DeliveryItems.TIMES),
                        Map.of(":one", AttributeValue.fromN("1")))
                .tableName(table)
                .key(key(account, id).attributes())
                .build());
    }

    public Optional<DeliveryEntry> find(AccountId account, DeliveryId id) {
        return Item.ofRead(client.getItem(get -> get.tableName(table)
                                .key(key(account, id).attributes())
                                .consistentRead(true))
                        .item())
                .map(DeliveryItems::parse);
    }

    private static Key key(AccountId account, DeliveryId id) {
        return new Key(Key.join(account.value(), KIND, id.value()), KIND);
    }
}
