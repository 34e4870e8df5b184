package io.rightful.telephony.event;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What is around a detail on the bus. */
final class Envelope {
    /** Whom our events of phone systems come from. */
    static final String SOURCE = "rightful.telephony";

    static final String SCHEMA_VERSION = "1.0";
    /** What comes before the detail type in a CloudEvent. */
    static final String CLOUD_EVENT_PREFIX = "io.rightful.";
    /** Of a detail, in bytes of UTF-8. */
    static final int DETAIL_LIMIT = 64 * 1024;

    private Envelope() {}

    static String eventBridge(String type, String id, Instant time, ObjectNode detail) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.put("version", "0").put("id", id).put("detail-type", type).put("source", SOURCE);
        event.put("time", time.toString()).putArray("resources");
        event.set("detail", detail);
        return event.toString();
    }

    static String cloudEvent(String type, String id, Instant time, ObjectNode detail) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.put("specversion", "1.0")
                .put("id", id)
                .put("type", CLOUD_EVENT_PREFIX + type)
                .put("source", "/" + SOURCE);
        event.put("time", time.toString()).put("datacontenttype", "application/json");
        event.set("data", detail);
        return event.toString();
    }

    static boolean tooLarge(String detail) {
        return detail.length() > DETAIL_LIMIT || detail.getBytes(StandardCharsets.UTF_8).length > DETAIL_LIMIT;
    }
}
