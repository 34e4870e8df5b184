package io.rightful.telephony.ctm;

import java.util.Optional;
import java.util.stream.Stream;

import io.rightful.telephony.Fields;

/** What an activity is of. Its direction says so; a form may also stand in one that has a call's direction. */
enum CtmActivity {
    CALL,
    TEXT_RECEIVED,
    TEXT_SENT,
    FORM,
    CHAT,
    UNKNOWN;

    static CtmActivity of(Fields activity) {
        String direction = activity.word("direction").orElse("");
        return switch (direction) {
            case "inbound", "outbound" -> form(activity).isPresent() && !called(activity) ? FORM : CALL;
            case "" -> withoutADirection(activity);
            case "msg-inbound" -> TEXT_RECEIVED;
            case "msg-outbound" -> TEXT_SENT;
            case "form" -> FORM;
            case "chat" -> CHAT;
            default -> direction.startsWith("chat-") ? CHAT : UNKNOWN;
        };
    }

    /** Only texts have a message's id; which way it went is not known then. */
    private static CtmActivity withoutADirection(Fields activity) {
        if (called(activity)) {
            return CALL;
        }
        if (activity.states("message_id")) {
            return UNKNOWN;
        }
        return form(activity).isPresent() ? FORM : CALL;
    }

    static Optional<Fields> form(Fields activity) {
        return Stream.of("form", "form_reactor", "form_data")
                .flatMap(name -> activity.object(name).stream())
                .filter(Fields::stateAnything)
                .findFirst();
    }

    /** A form may also have set off a call: then somebody was dialled. */
    private static boolean called(Fields activity) {
        return activity.text("dial_status").isPresent()
                || activity.seconds("talk_time").filter(time -> !time.isZero()).isPresent()
                || Stream.of("call_path", "legs", "transfers").anyMatch(activity::states);
    }
}
