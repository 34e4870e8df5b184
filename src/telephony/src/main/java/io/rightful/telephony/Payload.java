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
 * @param address the whole URL as the sender requested it, query included; blank where it did not come by HTTP
 */
public record Payload(String contentType, Map<String, String> headers, byte[] body, String address) {
    public static final String JSON = "application/json";
    public static final String FORM = "application/x-www-form-urlencoded";

    public Payload {
        SortedMap<String, String> byAnyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        byAnyCase.putAll(headers);
        headers = Collections.unmodifiableSortedMap(byAnyCase);
    }

    public Payload(String contentType, Map<String, String> headers, byte[] body) {
        this(contentType, headers, body, "");
    }

    public static Payload json(String body) {
        return new Payload(JSON, Map.of(), body.getBytes(StandardCharsets.UTF_8));
    }

    public static Payload form(String body) {
        return new Payload(FORM, Map.of(), body.getBytes(StandardCharsets.UTF_8));
    }

    public Payload at(String requested) {
        return new Payload(contentType, headers, body, requested);
    }

    /** Without the white space around it. Empty where absent or blank. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
