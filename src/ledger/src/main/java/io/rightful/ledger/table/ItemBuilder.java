package io.rightful.ledger.table;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Builds an item or a map in it. An absent value is no attribute. */
public final class ItemBuilder {
    private final Map<String, AttributeValue> attributes = new LinkedHashMap<>();

    public static ItemBuilder map() {
        return new ItemBuilder();
    }

    public static ItemBuilder item(Key key) {
        ItemBuilder item = new ItemBuilder();
        item.attributes.putAll(key.attributes());
        return item;
    }

    public ItemBuilder text(String name, Object value) {
        return value(name, AttributeValue.fromS(value.toString()));
    }

    public ItemBuilder text(String name, Optional<?> value) {
        value.ifPresent(present -> text(name, present));
        return this;
    }

    public ItemBuilder number(String name, long value) {
        return value(name, AttributeValue.fromN(Long.toString(value)));
    }

    /** As seconds since 1970, which is what an item's time to live is counted in. */
    public ItemBuilder seconds(String name, Instant time) {
        return number(name, time.getEpochSecond());
    }

    public ItemBuilder flag(String name, boolean value) {
        return value(name, AttributeValue.fromBool(value));
    }

    public ItemBuilder bytes(String name, byte[] value) {
        return value(name, AttributeValue.fromB(SdkBytes.fromByteArray(value)));
    }

    public ItemBuilder map(String name, ItemBuilder value) {
        return value(name, AttributeValue.fromM(value.build()));
    }

    public ItemBuilder map(String name, Optional<ItemBuilder> value) {
        value.ifPresent(present -> map(name, present));
        return this;
    }

    public ItemBuilder maps(String name, List<ItemBuilder> values) {
        return value(
                name,
                AttributeValue.fromL(values.stream()
                        .map(value -> AttributeValue.fromM(value.build()))
                        .toList()));
    }

    /** In this order, repetitions kept. */
    public ItemBuilder list(String name, List<String> values) {
        return value(
                name,
                AttributeValue.fromL(values.stream().map(AttributeValue::fromS).toList()));
    }

    public ItemBuilder set(String name, Collection<String> values) {
        return values.isEmpty() ? this : value(name, AttributeValue.fromSs(List.copyOf(values)));
    }

    public Map<String, AttributeValue> build() {
        return Map.copyOf(attributes);
    }

    private ItemBuilder value(String name, AttributeValue value) {
        attributes.put(name, value);
        return this;
    }
}
