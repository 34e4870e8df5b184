package io.rightful.ledger.table;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The last key read as opaque text. What a caller hands back is not trusted: it is bound to the query's own keys. */
public record Cursor(SortedMap<String, String> key) {
    private static final JsonText<Cursor> TEXT = JsonText.of(Cursor.class);

    static String write(Map<String, AttributeValue> key) {
        SortedMap<String, String> texts = new TreeMap<>();
        key.forEach((name, value) -> texts.put(name, value.s()));
        byte[] json = TEXT.write(new Cursor(texts)).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
    }

    static Map<String, AttributeValue> read(String text) {
        try {
            byte[] json = Base64.getUrlDecoder().decode(text);
            Map<String, AttributeValue> key = new TreeMap<>();
            TEXT.read(new String(json, StandardCharsets.UTF_8))
                    .key()
                    .forEach((name, value) -> key.put(name, AttributeValue.fromS(value)));
            return key;
        } catch (IllegalArgumentException | IllegalStateException | NullPointerException e) {
            throw new InvalidCursorException(e);
        }
    }
}
