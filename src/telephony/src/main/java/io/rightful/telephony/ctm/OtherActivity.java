package io.rightful.telephony.ctm;

import java.util.Optional;
import java.util.stream.Stream;

import io.rightful.telephony.Fields;
import io.rightful.telephony.Normalised.NotACall;

/** Recognises the activities that are no calls. */
final class OtherActivity {
    private OtherActivity() {}

    static Optional<NotACall> of(Fields activity) {
        String direction = activity.word("direction").orElse("");
        return switch (direction) {
            case "inbound", "outbound", "" -> form(activity);
            case "form" -> Optional.of(submitted());
            default -> Optional.of(otherDirection(direction));
        };
    }

    private static NotACall otherDirection(String direction) {
        if (direction.startsWith("msg")) {
            return new NotACall("text", "A text message: its direction begins with msg_.");
        }
        return direction.startsWith("chat")
                ? new NotACall("chat", "A chat: its direction says so.")
                : new NotACall("unknown", "Neither inbound nor outbound: its direction is not one of a call.");
    }

    /** A form may also have set off a call: then something was dialled. */
    private static Optional<NotACall> form(Fields activity) {
        boolean form = Stream.of("form", "form_reactor", "form_data").anyMatch(activity::states);
        boolean dialled = activity.text("dial_status").isPresent()
                || activity.seconds("talk_time").filter(time -> !time.isZero()).isPresent();
        return form && !dialled ? Optional.of(submitted()) : Optional.empty();
    }

    private static NotACall submitted() {
        return new NotACall("form", "A form submission.");
    }
}
