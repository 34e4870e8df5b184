package io.rightful.ledger.table;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads attributes of an item or of a map in it. What is required and missing is a broken item. */
public record Item(Map<String, AttributeValue> attributes) {
    public static final String VERSION = "version";

    /** Empty where a read found nothing: the SDK answers an empty map then. */
    public static Optional<Item> ofRead(Map<String, AttributeValue> attributes) {
        return Optional.ofNullable(attributes).filter(read -> !read.isEmpty()).map(Item::new);
    }

    public Key key() {
        return Key.of(attributes);
    }

    public String text(String name) {
        return optionalText(name).orElseThrow(() -> missing(name));
    }

    public Optional<String> optionalText(String name) {
        return value(name).map(AttributeValue::s);
    }

    public Instant time(String name) {
        return Instant.parse(text(name));
    }

    public long number(String name) {
        return optionalNumber(name).orElseThrow(() -> missing(name));
    }

    public Optional<Long> optionalNumber(String name) {
        return value(name).map(value -> Long.valueOf(value.n()));
    }

    public boolean flag(String name) {
        return optionalFlag(name).orElseThrow(() -> missing(name));
    }

    public Optional<Boolean> optionalFlag(String name) {
        return value(name).map(AttributeValue::bool);
    }

    public byte[] bytes(String name) {
        return value(name).orElseThrow(() -> missing(name)).b().asByteArray();
    }

    public Item map(String name) {
        return optionalMap(name).orElseThrow(() -> missing(name));
    }

    public Optional<Item> optionalMap(String name) {
        return value(name).map(value -> new Item(value.m()));
    }

    /** Empty where the attribute is missing. */
    public List<Item> maps(String name) {
        return value(name)
                .map(value ->
                        value.l().stream().map(element -> new Item(element.m())).toList())
                .orElse(List.of());
    }

    /** Empty where the attribute is missing; an item cannot hold an empty set. */
    public List<String> texts(String name) {
        return value(name)
                .map(value -> value.hasSs()
                        ? value.ss()
                        : value.l().stream().map(AttributeValue::s).toList())
                .orElse(List.of());
    }

    private Optional<AttributeValue> value(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    private static IllegalStateException missing(String name) {
        return new IllegalStateException("a stored item lacks " + name);
    }
}
