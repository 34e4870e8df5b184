package io.rightful.notice;

import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** An event of the bus, as its rule puts it into a queue. */
record QueuedEvent(String source, String type, JsonNode detail) {
    private static final JsonMapper JSON = new JsonMapper();

    /** Empty where it is none. */
    static Optional<QueuedEvent> of(String body) {
        try {
            return Optional.ofNullable(JSON.readTree(body))
                    .filter(event -> event.path("detail").isObject())
                    .map(event -> new QueuedEvent(
                            event.path("source").asText(),
                            event.path("detail-type").asText(),
                            event.path("detail")));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** Empty where the detail lacks it. */
    Optional<String> text(String name) {
        return Optional.of(detail.path(name))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(text -> !text.isBlank());
    }
}
