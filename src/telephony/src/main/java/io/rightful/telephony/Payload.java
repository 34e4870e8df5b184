package io.rightful.telephony;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One delivery as it came through the door, byte for byte: a proof is over the raw bytes.
 *
 * @param contentType the header's value, blank where none was sent
 * @param headers looked up without regard to case
 */
public record Payload(String contentType, Map<String, String> headers, byte[] body) {
    public static final String JSON = "application/json";
    public static final String FORM = "application/x-www-form-urlencoded";

    public Payload {
        SortedMap<String, String> byAnyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        byAnyCase.putAll(headers);
        headers = Collections.unmodifiableSortedMap(byAnyCase);
    }

    public static Payload json(String body) {
        return new Payload(JSON, Map.of(), body.getBytes(StandardCharsets.UTF_8));
    }

    public static Payload form(String body) {
        return new Payload(FORM, Map.of(), body.getBytes(StandardCharsets.UTF_8));
    }

    /** Without the white space around it. Empty where absent or blank. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
