package io.rightful.telephony.event;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.Function;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.rightful.rules.call.CallPart;
import io.rightful.telephony.Normalised.Unusable;

/** Writes a call's statement for the bus. The same statement always gives the same text. */
public final class CallEvents {
    public static final String SOURCE = "rightful.telephony";
    public static final String DETAIL_TYPE = "CallCompleted";
    public static final String CLOUD_EVENT_TYPE = "io.rightful.CallCompleted";
    public static final String SCHEMA_VERSION = "1.0";
    /** Of a detail, in bytes of UTF-8. */
    public static final int DETAIL_LIMIT = 64 * 1024;

    private static final Unusable TOO_LARGE = new Unusable(
            "event-too-large",
            "The call's facts exceed 64 KB; check whether the payload repeats legs or steps without end.");

    private CallEvents() {}

    /** The detail's text, where it is within the limit. */
    public static <T> T detail(CallPart part, Function<String, T> written, Function<Unusable, T> refused) {
        String text = DetailWriter.detail(part).toString();
        return tooLarge(text) ? refused.apply(TOO_LARGE) : written.apply(text);
    }

    /** A whole EventBridge event, as the bus delivers it. */
    public static String eventBridge(String id, Instant time, CallPart part) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.put("version", "0").put("id", id).put("detail-type", DETAIL_TYPE).put("source", SOURCE);
        event.put("time", time.toString()).putArray("resources");
        event.set("detail", DetailWriter.detail(part));
        return event.toString();
    }

    /** A CloudEvent 1.0 in structured mode. */
    public static String cloudEvent(String id, Instant time, CallPart part) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.put("specversion", "1.0")
                .put("id", id)
                .put("type", CLOUD_EVENT_TYPE)
                .put("source", "/" + SOURCE);
        event.put("time", time.toString()).put("datacontenttype", "application/json");
        event.set("data", DetailWriter.detail(part));
        return event.toString();
    }

    static boolean tooLarge(String detail) {
        return detail.length() > DETAIL_LIMIT || detail.getBytes(StandardCharsets.UTF_8).length > DETAIL_LIMIT;
    }
}
