package io.rightful.ledger.table;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/**
 * A list of a table's index {@code listing} over {@value #SHARDS} partitions, so that no key takes all of its writes. A page asks
 * each of them, and goes on below the last sort text that it gave.
 */
public record SpreadListing(DynamoDbClient client, String table, String list) {
    private static final int SHARDS = 4;
    private static final String AFTER_ALL = "~";

    /**
     * Puts an item on a list.
     *
     * @param sort unique in the list; of ASCII, below the tilde
     */
    public static ItemBuilder entry(ItemBuilder item, String list, String sort) {
        return Listing.entry(item, shard(list, Math.floorMod(sort.hashCode(), SHARDS)), sort);
    }

    public <T> Page<T> newestFirst(Optional<String> cursor, int limit, Function<Item, T> read) {
        List<Item> page = newestBelow(cursor.map(SpreadListing::position).orElse(AFTER_ALL), limit, item -> item);
        return new Page<>(
                page.stream().map(read).toList(),
                Optional.of(page)
                        .filter(full -> full.size() == limit)
                        .map(full -> full.get(limit - 1).text(Listing.SORT))
                        .map(SpreadListing::cursor));
    }

    /** The newest whose sort text is less than another. */
    public <T> List<T> newestBelow(String before, int limit, Function<Item, T> read) {
        SortedMap<String, Item> found = new TreeMap<>((one, other) -> other.compareTo(one));
        IntStream.range(0, SHARDS)
                .mapToObj(shard -> shard(list, shard))
                .flatMap(partition -> client.query(below(partition, before, limit)).items().stream())
                .map(Item::new)
                .forEach(item -> found.put(item.text(Listing.SORT), item));
        return found.values().stream().limit(limit).map(read).toList();
    }

    /** Where a list goes on: below this sort text. */
    public static String cursor(String sort) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sort.getBytes(StandardCharsets.UTF_8));
    }

    /** The sort text of a cursor that came from outside. */
    public static String position(String cursor) {
        try {
            String position = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (position.isEmpty()) {
                throw new IllegalArgumentException("no position");
            }
            return position;
        } catch (IllegalArgumentException e) {
            throw new InvalidCursorException(e);
        }
    }

    private QueryRequest below(String partition, String before, int limit) {
        return QueryRequest.builder()
                .tableName(table)
                .indexName(Listing.INDEX)
                .keyConditionExpression("#list = :list AND #sort < :before")
                .expressionAttributeNames(Map.of("#list", Listing.INDEX, "#sort", Listing.SORT))
                .expressionAttributeValues(
                        Map.of(":list", AttributeValue.fromS(partition), ":before", AttributeValue.fromS(before)))
                .scanIndexForward(false)
                .limit(limit)
                .build();
    }

    private static String shard(String list, int shard) {
        return list + "#" + shard;
    }
}
