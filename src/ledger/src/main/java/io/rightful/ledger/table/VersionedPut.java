package io.rightful.ledger.table;

import java.util.HashMap;
import java.util.Map;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * Writes a whole item only if nobody wrote it since it was read. Version 0 is an item that was not there; what is written has
 * the next version.
 *
 * @param counter the attribute that counts the writes
 */
public record VersionedPut(String table, Map<String, AttributeValue> item, String counter, long readVersion) {

    public static VersionedPut of(String table, ItemBuilder item, long readVersion) {
        return new VersionedPut(table, item.build(), Item.VERSION, readVersion);
    }

    public TransactWriteItem inTransaction() {
        return TransactWriteItem.builder().put(put()).build();
    }

    public PutItemRequest alone() {
        Put put = put();
        PutItemRequest.Builder request = PutItemRequest.builder()
                .tableName(put.tableName())
                .item(put.item())
                .conditionExpression(put.conditionExpression())
                .expressionAttributeNames(put.expressionAttributeNames());
        if (put.hasExpressionAttributeValues()) {
            request.expressionAttributeValues(put.expressionAttributeValues());
        }
        return request.build();
    }

    private Put put() {
        Put.Builder put = Put.builder().tableName(table).item(written());
        if (readVersion == 0) {
            return put.conditionExpression("attribute_not_exists(#key)")
                    .expressionAttributeNames(Map.of("#key", Key.PARTITION))
                    .build();
        }
        return put.conditionExpression("#counter = :read")
                .expressionAttributeNames(Map.of("#counter", counter))
                .expressionAttributeValues(Map.of(":read", number(readVersion)))
                .build();
    }

    private Map<String, AttributeValue> written() {
        Map<String, AttributeValue> written = new HashMap<>(item);
        written.put(counter, number(readVersion + 1));
        return written;
    }

    private static AttributeValue number(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }
}
