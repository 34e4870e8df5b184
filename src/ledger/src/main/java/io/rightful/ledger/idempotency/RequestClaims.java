package io.rightful.ledger.idempotency;

import java.time.Instant;
import java.util.Map;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;

/** Remembers which request a client's key stood for. The first claim stands until it expires. */
public final class RequestClaims {
    private static final String KIND = "request";
    private static final String FINGERPRINT = "fingerprint";

    private final DynamoDbClient client;
    private final String table;

    public RequestClaims(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.table = tables.deliveries();
    }

    /**
     * One write.
     *
     * @param fingerprint a digest of the request
     * @return the fingerprint the key stands for: this one, or that of an earlier request
     */
    public String claim(AccountId account, String key, String fingerprint, Instant expiresAt) {
        ItemBuilder item = ItemBuilder.item(new Key(Key.join(account.value(), KIND, key), KIND))
                .text(FINGERPRINT, fingerprint)
                .seconds("expiresAt", expiresAt);
        try {
            client.putItem(put -> put.tableName(table)
                    .item(item.build())
                    .conditionExpression("attribute_not_exists(#pk)")
                    .expressionAttributeNames(Map.of("#pk", Key.PARTITION))
                    .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD));
            return fingerprint;
        } catch (ConditionalCheckFailedException e) {
            return new Item(e.item()).text(FINGERPRINT);
        }
    }
}
