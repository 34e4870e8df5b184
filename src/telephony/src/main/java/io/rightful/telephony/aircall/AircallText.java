package io.rightful.telephony.aircall;

import java.util.Optional;
import java.util.Set;

import io.rightful.telephony.MessageDraft;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.Normalised.Ignored;

/** A text that came in. WhatsApp is a chat, which is nobody's by its number. */
record AircallText(AircallEvent event) {
    private static final Ignored CHAT = new Ignored("chat", "A message of WhatsApp.");
    private static final Ignored SENT = new Ignored("text-sent", "A text that the account sent.");

    Normalised read(String id) {
        if (says("channel", "whatsapp")) {
            return CHAT;
        }
        return says("direction", "outbound") ? SENT : received(id);
    }

    private Normalised received(String id) {
        Set<String> own = event.ownNumbers();
        return MessageDraft.text(event.context(), id)
                .contact(event.context()
                        .numbers()
                        .contact(
                                event.data().text("external_number", "raw_digits"),
                                own,
                                event.contactName(),
                                event.contactEmail()))
                .ownNumbers(own)
                .eventTime(
                        event.time("created_at").or(() -> event.time("sent_at")).or(event::at))
                .message();
    }

    private boolean says(String name, String word) {
        Optional<String> stated = event.data().word(name);
        return stated.filter(word::equals).isPresent();
    }
}
