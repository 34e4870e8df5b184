package io.rightful.telephony.event;

import java.time.Instant;
import java.util.function.Function;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.rightful.rules.message.Message;
import io.rightful.rules.message.MessageKind;
import io.rightful.telephony.Normalised.Unusable;

/**
 * Writes a text or form submission for the bus: who wrote when, never what. The same one always gives the same text.
 */
public final class MessageEvents {
    public static final String SOURCE = Envelope.SOURCE;
    public static final String TEXT_RECEIVED = "TextReceived";
    public static final String FORM_SUBMITTED = "FormSubmitted";

    private static final Unusable TOO_LARGE = new Unusable(
            "event-too-large",
            "What is stated of the text or form exceeds 64 KB; check whether the payload repeats numbers without end.");

    private MessageEvents() {}

    public static String detailType(MessageKind kind) {
        return switch (kind) {
            case TEXT -> TEXT_RECEIVED;
            case FORM -> FORM_SUBMITTED;
        };
    }

    /** The detail's text, where it is within the limit. */
    public static <T> T detail(Message message, Function<String, T> written, Function<Unusable, T> refused) {
        String text = node(message).toString();
        return Envelope.tooLarge(text) ? refused.apply(TOO_LARGE) : written.apply(text);
    }

    /** A whole EventBridge event, as the bus delivers it. */
    public static String eventBridge(String id, Instant time, Message message) {
        return Envelope.eventBridge(detailType(message.kind()), id, time, node(message));
    }

    /** A CloudEvent 1.0 in structured mode. */
    public static String cloudEvent(String id, Instant time, Message message) {
        return Envelope.cloudEvent(detailType(message.kind()), id, time, node(message));
    }

    private static ObjectNode node(Message message) {
        ObjectNode detail = JsonNodeFactory.instance.objectNode();
        detail.put("schemaVersion", Envelope.SCHEMA_VERSION);
        detail.put("account", message.key().account().value());
        detail.put("source", message.key().source().value());
        detail.put("id", message.key().id());
        EventNodes.texts(detail, "aliases", message.aliases());
        detail.put("eventTime", message.eventTime().toString());
        EventNodes.set(detail, "contact", EventNodes.contact(message.contact()));
        EventNodes.texts(detail, "ownNumbers", message.ownNumbers());
        EventNodes.put(detail, "form", message.form());
        EventNodes.texts(detail, "payloads", message.payloads());
        return detail;
    }
}
