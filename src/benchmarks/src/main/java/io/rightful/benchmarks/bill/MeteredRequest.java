package io.rightful.benchmarks.bill;

import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import io.rightful.dynamodb.TransactionUnits;

/** One request to DynamoDB Local and its answer. */
record MeteredRequest(String operation, JsonNode asked, JsonNode answer) {
    private static final Set<String> READING = Set.of("GetItem", "BatchGetItem", "Query", "Scan", "TransactGetItems");

    private static final TransactionUnits TRANSACTIONS = new TransactionUnits();

    EventCost cost() {
        double units = units();
        return READING.contains(operation)
                ? new EventCost(1, units + absent(), 0, 0)
                : new EventCost(1, 0, written(units), 0);
    }

    /** DynamoDB Local counts only one item of each table of a transaction. */
    private double written(double counted) {
        return operation.equals("TransactWriteItems") ? TRANSACTIONS.of(WireItems.transaction(asked)) : counted;
    }

    private double units() {
        JsonNode consumed = answer.path("ConsumedCapacity");
        return consumed.isArray()
                ? each(consumed).mapToDouble(MeteredRequest::units).sum()
                : units(consumed);
    }

    private static double units(JsonNode consumed) {
        return consumed.path("CapacityUnits").asDouble();
    }

    /** Keys that no item has: DynamoDB Local takes nothing for them outside of a transaction, AWS a unit each. */
    private long absent() {
        return switch (operation) {
            case "GetItem" -> answer.has("Item") ? 0 : 1;
            case "BatchGetItem" ->
                each(asked.path("RequestItems"))
                                .mapToLong(table -> table.path("Keys").size())
                                .sum()
                        - each(answer.path("Responses"))
                                .mapToLong(JsonNode::size)
                                .sum();
            default -> 0;
        };
    }

    private static Stream<JsonNode> each(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false);
    }
}
