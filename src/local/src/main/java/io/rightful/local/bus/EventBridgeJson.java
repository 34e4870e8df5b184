package io.rightful.local.bus;

import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.rightful.wiring.BusEvent;

/** A published event as EventBridge hands it to its targets. */
final class EventBridgeJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private EventBridgeJson() {}

    static ObjectNode of(BusEvent event) {
        ObjectNode json = MAPPER.createObjectNode()
                .put("version", "0")
                .put("id", UUID.randomUUID().toString())
                .put("detail-type", event.detailType())
                .put("source", event.source())
                .put("account", "111122223333")
                .put("time", event.time().toString())
                .put("region", "us-east-1");
        json.putArray("resources");
        try {
            return json.set("detail", MAPPER.readTree(event.detail()));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("an event's detail is JSON", e);
        }
    }
}
