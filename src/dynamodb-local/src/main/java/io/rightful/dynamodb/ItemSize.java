package io.rightful.dynamodb;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How many bytes an item counts for. By <a
 * href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html">DynamoDB item sizes</a>:
 * names and texts in UTF-8, a number by its digits, and 3 bytes for a list or map with 1 for each entry.
 */
public final class ItemSize {
    private static final int CONTAINER = 3;

    private ItemSize() {}

    /** In bytes. */
    public static int of(Map<String, AttributeValue> item) {
        return item.entrySet().stream()
                .mapToInt(attribute -> bytes(attribute.getKey()) + of(attribute.getValue()))
                .sum();
    }

    private static int of(AttributeValue value) {
        return switch (value.type()) {
            case S -> bytes(value.s());
            case N -> (value.n().length() + 1) / 2 + 1;
            case B -> value.b().asByteArrayUnsafe().length;
            case SS -> value.ss().stream().mapToInt(ItemSize::bytes).sum();
            case M -> CONTAINER + value.m().size() + of(value.m());
            case L ->
                CONTAINER + value.l().stream().mapToInt(entry -> 1 + of(entry)).sum();
            default -> 1;
        };
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
