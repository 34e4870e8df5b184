package io.rightful.telephony.event;

import java.time.Instant;
import java.util.function.Function;

import io.rightful.rules.call.CallPart;
import io.rightful.telephony.Normalised.Unusable;

/** Writes a call's statement for the bus. The same statement always gives the same text. */
public final class CallEvents {
    public static final String SOURCE = Envelope.SOURCE;
    public static final String DETAIL_TYPE = "CallCompleted";
    public static final String CLOUD_EVENT_TYPE = Envelope.CLOUD_EVENT_PREFIX + DETAIL_TYPE;
    public static final String SCHEMA_VERSION = Envelope.SCHEMA_VERSION;
    /** Of a detail, in bytes of UTF-8. */
    public static final int DETAIL_LIMIT = Envelope.DETAIL_LIMIT;

    private static final Unusable TOO_LARGE = new Unusable(
            "event-too-large",
            "The call's facts exceed 64 KB; check whether the payload repeats legs or steps without end.");

    private CallEvents() {}

    /** The detail's text, where it is within the limit. */
    public static <T> T detail(CallPart part, Function<String, T> written, Function<Unusable, T> refused) {
        String text = DetailWriter.detail(part).toString();
        return Envelope.tooLarge(text) ? refused.apply(TOO_LARGE) : written.apply(text);
    }

    /** A whole EventBridge event, as the bus delivers it. */
    public static String eventBridge(String id, Instant time, CallPart part) {
        return Envelope.eventBridge(DETAIL_TYPE, id, time, DetailWriter.detail(part));
    }

    /** A CloudEvent 1.0 in structured mode. */
    public static String cloudEvent(String id, Instant time, CallPart part) {
        return Envelope.cloudEvent(DETAIL_TYPE, id, time, DetailWriter.detail(part));
    }
}
