package io.rightful.ledger.contact;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

import io.rightful.ledger.table.Key;

/**
 * One list of contacts in an index, in the order of their sort texts. It may be spread over several partitions, each of which is
 * asked: the least of all their least are the next.
 *
 * @param hash the attribute that names the list
 * @param sort the attribute by which it is sorted
 */
record SortedContacts(
        DynamoDbClient client, String table, String index, String hash, String sort, List<String> partitions) {
    private static final String BEFORE_ANY_OTHER = "\u0000";
    private static final String AFTER_ALL = Character.toString(Character.MAX_CODE_POINT);

    /**
     * Keys by sort text, more than {@code limit} of them only where there are several partitions.
     *
     * @param prefix with which the sort text begins
     * @param after the sort text that was the last, or nothing
     */
    SortedMap<String, Key> next(String prefix, String after, int limit) {
        SortedMap<String, Key> found = new TreeMap<>();
        String from = after.isEmpty() ? prefix : after + BEFORE_ANY_OTHER;
        for (String partition : partitions) {
            client.query(query(partition, from.isEmpty() ? BEFORE_ANY_OTHER : from, prefix + AFTER_ALL, limit))
                    .items()
                    .forEach(item -> found.put(item.get(sort).s(), Key.of(item)));
        }
        return found;
    }

    private QueryRequest query(String partition, String from, String until, int limit) {
        return QueryRequest.builder()
                .tableName(table)
                .indexName(index)
                .keyConditionExpression("#hash = :partition AND #sort BETWEEN :from AND :until")
                .expressionAttributeNames(Map.of("#hash", hash, "#sort", sort))
                .expressionAttributeValues(Map.of(
                        ":partition", AttributeValue.fromS(partition),
                        ":from", AttributeValue.fromS(from),
                        ":until", AttributeValue.fromS(until)))
                .limit(limit)
                .build();
    }
}
