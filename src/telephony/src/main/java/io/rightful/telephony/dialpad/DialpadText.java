package io.rightful.telephony.dialpad;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.rightful.telephony.Fields;
import io.rightful.telephony.MessageDraft;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.Normalised.Ignored;
import io.rightful.telephony.Normalised.Unclear;
import io.rightful.telephony.SourceContext;

/** A text: an event of its own, without a call's id or state. */
record DialpadText(Fields event, SourceContext context) {
    private static final Unclear UNKNOWN_DIRECTION = new Unclear(
            "unknown-direction",
            "The text does not say whether it was received or sent; report it if a contact sent it.");

    static boolean describedBy(Fields event) {
        return !event.states("call_id")
                && !event.states("state")
                && (event.states("from_number") || event.states("to_number"));
    }

    Normalised read(String id) {
        if (event.flag("is_internal").orElse(false)) {
            return new Ignored("internal", "A text between colleagues.");
        }
        return switch (event.word("direction").orElse("")) {
            case "inbound" -> received(id);
            case "outbound" -> new Ignored("text-sent", "A text that the account sent.");
            default -> UNKNOWN_DIRECTION;
        };
    }

    private Normalised received(String id) {
        Set<String> own = event.texts("to_number").stream()
                .flatMap(text -> context.numbers().e164(text).stream())
                .collect(Collectors.toSet());
        Optional<String> name = event.object("contact").flatMap(contact -> contact.text("name"));
        return MessageDraft.text(context, id)
                .contact(context.numbers()
                        .contact(
                                event.text("from_number"),
                                own,
                                name.filter(
                                        shown -> context.numbers().e164(shown).isEmpty()),
                                Optional.empty()))
                .ownNumbers(own)
                .eventTime(event.time(context.times(), "created_date", "event_timestamp"))
                .message();
    }
}
