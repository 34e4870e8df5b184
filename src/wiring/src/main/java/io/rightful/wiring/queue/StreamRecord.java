package io.rightful.wiring.queue;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.table.Digest;
import io.rightful.ledger.table.Key;

/**
 * A change of an item, as a table's stream tells it through a pipe: to a queue, or to the bus as the detail of an event.
 *
 * @param written those attributes of the item that are texts and that the pipe hands on
 * @param changedAt to the second
 */
public record StreamRecord(Key key, String sequence, Map<String, String> written, Optional<Instant> changedAt) {
    private static final String DETAIL = "detail";
    private static final JsonMapper JSON = new JsonMapper();

    /** Empty where it is no stream record at all. */
    public static Optional<StreamRecord> of(String body) {
        return tree(body)
                .map(told -> told.has(DETAIL) ? told.path(DETAIL) : told)
                .map(record -> record.path("dynamodb"))
                .filter(change -> change.path("Keys").isObject())
                .map(StreamRecord::read);
    }

    /** The same for every delivery of the same change. */
    public String changeId() {
        return Digest.of(key.partition(), key.sort(), sequence);
    }

    /** What of the item is known: its key and its texts. */
    public Map<String, AttributeValue> item() {
        Map<String, AttributeValue> item = new TreeMap<>(key.attributes());
        written.forEach((name, value) -> item.put(name, AttributeValue.fromS(value)));
        return item;
    }

    private static StreamRecord read(JsonNode change) {
        JsonNode keys = change.path("Keys");
        Map<String, String> written = new TreeMap<>();
        change.path("NewImage")
                .properties()
                .forEach(attribute -> Optional.of(attribute.getValue().path("S"))
                        .filter(JsonNode::isTextual)
                        .ifPresent(text -> written.put(attribute.getKey(), text.textValue())));
        return new StreamRecord(
                new Key(
                        keys.path(Key.PARTITION).path("S").asText(),
                        keys.path(Key.SORT).path("S").asText()),
                change.path("SequenceNumber").asText(),
                written,
                Optional.of(change.path("ApproximateCreationDateTime"))
                        .filter(JsonNode::isNumber)
                        .map(seconds -> Instant.ofEpochSecond(seconds.asLong())));
    }

    private static Optional<JsonNode> tree(String body) {
        try {
            return Optional.ofNullable(JSON.readTree(body));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
