package io.rightful.telephony.zoom;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import io.rightful.telephony.Fields;
import io.rightful.telephony.MessageDraft;
import io.rightful.telephony.MessageIds;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.Normalised.Ignored;

/** A text that came in. Whoever of the account sent it has an id; a contact has a number alone. */
record Sms(ZoomEvent event) {
    private static final Ignored INTERNAL = new Ignored("text-sent", "A text that somebody of the account sent.");

    Normalised read() {
        return MessageIds.read(event.object(), this::read, "message_id");
    }

    private Normalised read(String id) {
        Set<String> own = new TreeSet<>();
        event.object().objects("to_members").stream()
                .filter(member -> member.id("id").isPresent())
                .flatMap(member -> member.text("phone_number").stream())
                .flatMap(number -> event.context().numbers().e164(number).stream())
                .forEach(own::add);
        return event.object()
                .object("sender")
                .filter(sender ->
                        sender.id("id").isEmpty() && sender.text("type").isEmpty())
                .map(sender -> received(id, sender, own))
                .orElse(INTERNAL);
    }

    private Normalised received(String id, Fields sender, Set<String> own) {
        return MessageDraft.text(event.context(), id)
                .contact(event.context()
                        .numbers()
                        .contact(sender.text("phone_number"), own, sender.text("display_name"), Optional.empty()))
                .ownNumbers(own)
                .eventTime(event.time(event.object(), "date_time").or(event::at))
                .message();
    }
}
