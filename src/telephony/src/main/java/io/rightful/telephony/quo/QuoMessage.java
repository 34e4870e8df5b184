package io.rightful.telephony.quo;

import io.rightful.telephony.MessageDraft;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.Normalised.Unclear;

/** A text that one of the account's numbers received. */
record QuoMessage(QuoEvent event) {
    private static final Unclear UNKNOWN_DIRECTION = new Unclear(
            "unknown-direction",
            "The text was received by the event's type and sent by its direction; report it if a contact sent it.");

    Normalised read(String id) {
        if (event.outgoing()) {
            return UNKNOWN_DIRECTION;
        }
        QuoParties parties = new QuoParties(event);
        return MessageDraft.text(event.source(), id)
                .contact(parties.contact())
                .ownNumbers(parties.ownNumbers())
                .eventTime(event.time("createdAt").or(event::createdAt))
                .message();
    }
}
