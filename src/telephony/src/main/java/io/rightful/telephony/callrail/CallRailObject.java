package io.rightful.telephony.callrail;

import java.util.stream.Stream;

import io.rightful.telephony.Fields;

/** What a webhook's body is of: no field says so, and each has fields that the others lack. */
enum CallRailObject {
    CALL,
    TEXT_RECEIVED,
    TEXT_SENT,
    TEXT_OF_UNKNOWN_DIRECTION,
    FORM;

    static CallRailObject of(Fields fields) {
        if (states(fields, "answered", "duration", "voicemail", "call_type")) {
            return CALL;
        }
        if (states(fields, "form_data", "form_url", "form_name")) {
            return FORM;
        }
        boolean text = states(
                fields,
                "content",
                "message_type",
                "conversation_id",
                "thread",
                "thread_resource_id",
                "message",
                "last_message_at",
                "sms_thread");
        return text ? text(fields) : CALL;
    }

    /** Only a text that was sent has the agent who sent it; one that was received has no such field. */
    private static CallRailObject text(Fields fields) {
        return switch (fields.word("direction").orElse("")) {
            case "inbound", "incoming" -> TEXT_RECEIVED;
            case "outbound", "outgoing" -> TEXT_SENT;
            default -> bySender(fields);
        };
    }

    private static CallRailObject bySender(Fields fields) {
        if (fields.states("agent")) {
            return TEXT_SENT;
        }
        boolean received = !fields.has("agent") && fields.states("source_number");
        return received ? TEXT_RECEIVED : TEXT_OF_UNKNOWN_DIRECTION;
    }

    private static boolean states(Fields fields, String... names) {
        return Stream.of(names).anyMatch(fields::states);
    }
}
