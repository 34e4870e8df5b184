package io.rightful.ledger.pull;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.Key;

/**
 * Where one reading stands, and who reads: one at a time. Whoever holds the lease keeps it with every page; one that was killed
 * holds it until it expires, and the next goes on from the last page that was dealt with. Times are in milliseconds.
 */
public record PullItem(DynamoDbClient client, String table, Key key) {
    private static final String HELD = "#holder = :holder AND #until > :now";
    private static final String FREE = "(attribute_not_exists(#holder) OR #until <= :now OR #holder = :holder)"
            + " AND (attribute_not_exists(notBefore) OR notBefore <= :now)";

    public Pull find() {
        return Item.ofRead(client.getItem(get ->
                                get.tableName(table).key(key.attributes()).consistentRead(true))
                        .item())
                .map(PullItem::read)
                .orElse(Pull.NEVER);
    }

    /**
     * @param holder unique to the run
     * @return where to go on; empty where another holds the lease, or nothing is to be asked yet
     */
    public Optional<Pull> acquire(String holder, Instant now, Duration lease) {
        return update(
                FREE,
                "SET #holder = :holder, #until = :lease, startedAt = :at REMOVE notBefore",
                Map.of(
                        ":holder", text(holder),
                        ":now", millis(now),
                        ":lease", millis(now.plus(lease)),
                        ":at", text(now.toString())));
    }

    /** A page has been dealt with. Empty where the lease was lost: another goes on. */
    public Optional<Pull> advance(String holder, String cursor, Instant now, Duration lease) {
        return update(
                HELD,
                "SET #until = :lease, #cursor = :cursor",
                Map.of(
                        ":holder", text(holder),
                        ":now", millis(now),
                        ":lease", millis(now.plus(lease)),
                        ":cursor", text(cursor)));
    }

    /** Nothing is left to read for now. */
    public Optional<Pull> finish(String holder, String cursor, Instant now) {
        return update(
                HELD,
                "SET #cursor = :cursor, succeededAt = :at REMOVE #holder, #until, problem",
                Map.of(
                        ":holder", text(holder),
                        ":now", millis(now),
                        ":cursor", text(cursor),
                        ":at", text(now.toString())));
    }

    /**
     * Nothing is left to read for now, but not all was well.
     *
     * @param problem a code, never a person's data
     */
    public Optional<Pull> finish(String holder, String cursor, Instant now, String problem) {
        return update(
                HELD,
                "SET #cursor = :cursor, succeededAt = :at, problem = :problem REMOVE #holder, #until",
                Map.of(
                        ":holder", text(holder),
                        ":now", millis(now),
                        ":cursor", text(cursor),
                        ":problem", text(problem),
                        ":at", text(now.toString())));
    }

    /** Time has run out; another run goes on. */
    public Optional<Pull> release(String holder, Instant now) {
        return update(HELD, "REMOVE #holder, #until", Map.of(":holder", text(holder), ":now", millis(now)));
    }

    /**
     * Stops short; the next run goes on from where this one got to.
     *
     * @param problem a code, never a person's data
     * @param notBefore when it may be asked again
     */
    public Optional<Pull> fail(String holder, String problem, Instant now, Instant notBefore) {
        return update(
                HELD,
                "SET problem = :problem, notBefore = :notBefore REMOVE #holder, #until",
                Map.of(
                        ":holder", text(holder),
                        ":now", millis(now),
                        ":problem", text(problem),
                        ":notBefore", millis(notBefore)));
    }

    /** Nothing is known of it any more. */
    public void delete() {
        client.deleteItem(delete -> delete.tableName(table).key(key.attributes()));
    }

    private Optional<Pull> update(String condition, String update, Map<String, AttributeValue> values) {
        Map<String, String> names = new HashMap<>(Map.of("#holder", "holder", "#until", "leaseUntil"));
        if (update.contains("#cursor")) {
            names.put("#cursor", "cursor");
        }
        try {
            return Optional.of(read(new Item(client.updateItem(item -> item.tableName(table)
                            .key(key.attributes())
                            .conditionExpression(condition)
                            .updateExpression(update)
                            .expressionAttributeNames(names)
                            .expressionAttributeValues(values)
                            .returnValues("ALL_NEW"))
                    .attributes())));
        } catch (ConditionalCheckFailedException e) {
            return Optional.empty();
        }
    }

    private static Pull read(Item item) {
        return new Pull(
                item.optionalText("cursor"),
                item.optionalText("startedAt").map(Instant::parse),
                item.optionalText("succeededAt").map(Instant::parse),
                item.optionalText("problem"),
                item.optionalNumber("notBefore").map(Instant::ofEpochMilli));
    }

    private static AttributeValue text(String value) {
        return AttributeValue.fromS(value);
    }

    private static AttributeValue millis(Instant time) {
        return AttributeValue.fromN(Long.toString(time.toEpochMilli()));
    }
}
