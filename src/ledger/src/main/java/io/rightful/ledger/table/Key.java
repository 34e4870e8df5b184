package io.rightful.ledger.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A primary key. Words of a partition key are joined by {@code #}, the account first; a {@code #} inside is escaped. */
public record Key(String partition, String sort) {
    public static final String PARTITION = "pk";
    public static final String SORT = "sk";
    private static final int PARTITION_LIMIT = 2048;
    private static final int SORT_LIMIT = 1024;

    public static String join(String... words) {
        StringJoiner joined = new StringJoiner("#");
        for (String word : words) {
            joined.add(word.replace("%", "%25").replace("#", "%23"));
        }
        return joined.toString();
    }

    public static List<String> words(String joined) {
        return Arrays.stream(joined.split("#", -1))
                .map(word -> word.replace("%23", "#").replace("%25", "%"))
                .toList();
    }

    public static Key of(Map<String, AttributeValue> item) {
        return new Key(item.get(PARTITION).s(), item.get(SORT).s());
    }

    /** Whether DynamoDB takes it: a partition key of at most 2048 bytes, a sort key of at most 1024. */
    public boolean fits() {
        return partition.getBytes(StandardCharsets.UTF_8).length <= PARTITION_LIMIT
                && sort.getBytes(StandardCharsets.UTF_8).length <= SORT_LIMIT;
    }

    public Map<String, AttributeValue> attributes() {
        return Map.of(PARTITION, AttributeValue.fromS(partition), SORT, AttributeValue.fromS(sort));
    }
}
