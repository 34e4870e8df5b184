package io.rightful.dynamodb;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * For tests: looks for words in every attribute of every item of every table, in what is compressed and in what is written in
 * Base64 too, without regard to case. An index holds nothing that its table does not.
 */
public record TableSearch(DynamoDbClient client, String prefix) {
    private static final int SHORTEST_CODE = 16;

    /** Where each word stands, as {@code table, key: word}. */
    public SortedSet<String> find(Collection<String> words) {
        SortedSet<String> found = new TreeSet<>();
        client.listTablesPaginator().tableNames().stream()
                .filter(table -> table.startsWith(prefix))
                .forEach(table -> client.scanPaginator(scan -> scan.tableName(table)).items().stream()
                        .forEach(item -> find(table, item, words, found)));
        return found;
    }

    private static void find(
            String table, Map<String, AttributeValue> item, Collection<String> words, SortedSet<String> found) {
        List<String> texts = texts(AttributeValue.fromM(item))
                .map(text -> text.toLowerCase(Locale.ROOT))
                .toList();
        words.stream()
                .filter(word -> texts.stream().anyMatch(text -> text.contains(word.toLowerCase(Locale.ROOT))))
                .forEach(word -> found.add(
                        table + ", " + item.get("pk").s() + " " + item.get("sk").s() + ": " + word));
    }

    private static Stream<String> texts(AttributeValue value) {
        return switch (value.type()) {
            case S -> ofText(value.s());
            case N -> Stream.of(value.n());
            case B -> Stream.of(plain(value.b().asByteArray()));
            case SS -> value.ss().stream().flatMap(TableSearch::ofText);
            case L -> value.l().stream().flatMap(TableSearch::texts);
            case M ->
                value.m().entrySet().stream()
                        .flatMap(entry -> Stream.concat(Stream.of(entry.getKey()), texts(entry.getValue())));
            case NUL, BOOL -> Stream.of();
            case NS, BS, UNKNOWN_TO_SDK_VERSION ->
                throw new IllegalStateException("an attribute that nobody writes: " + value.type());
        };
    }

    private static Stream<String> ofText(String text) {
        return text.length() < SHORTEST_CODE ? Stream.of(text) : Stream.concat(Stream.of(text), decoded(text));
    }

    private static Stream<String> decoded(String text) {
        try {
            return Stream.of(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException plain) {
            return Stream.of();
        }
    }

    private static String plain(byte[] bytes) {
        boolean zipped = bytes.length > 1 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
        try (InputStream input = zipped
                ? new GZIPInputStream(new ByteArrayInputStream(bytes))
                : new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException notCompressed) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
