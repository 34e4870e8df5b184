package io.rightful.wiring.due;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.rightful.wiring.BusEvent;

/** An event that says that something is to be done now, for what a few short words name. */
public final class DueEvent {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int LIMIT = 256;

    private DueEvent() {}

    public static BusEvent of(String source, String type, Map<String, String> words, Instant now) {
        ObjectNode detail = JsonNodeFactory.instance.objectNode();
        new TreeMap<>(words).forEach(detail::put);
        return new BusEvent(source, type, detail.toString(), now);
    }

    /** Empty where the event is none of this type, or lacks one of the words. */
    public static Optional<Map<String, String>> read(String event, String type, String... names) {
        JsonNode root = tree(event);
        Map<String, String> words = new TreeMap<>();
        for (String name : names) {
            text(root.path("detail"), name).ifPresent(word -> words.put(name, word));
        }
        return text(root, "detail-type")
                .filter(type::equals)
                .filter(due -> words.size() == names.length)
                .map(due -> words);
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.of(node.path(name))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(text -> !text.isBlank() && text.length() <= LIMIT);
    }

    private static JsonNode tree(String event) {
        try {
            return Optional.ofNullable(JSON.readTree(event)).orElseGet(JSON::missingNode);
        } catch (JsonProcessingException e) {
            return JSON.missingNode();
        }
    }
}
