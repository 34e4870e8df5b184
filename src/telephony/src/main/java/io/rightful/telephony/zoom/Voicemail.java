package io.rightful.telephony.zoom;

import java.util.List;
import java.util.Optional;

import io.rightful.telephony.Fields;
import io.rightful.telephony.Normalised;

/** A message that a caller left: in a person's own box, which is that person's, or in that of a queue. It tells no start. */
record Voicemail(ZoomEvent event) {
    Normalised read() {
        return event.ofCall(
                id -> new ReceivedCall(event, id, ZoomParty.speaker(object()), List.of(ring()), id.first()).read());
    }

    private Ring ring() {
        return new Ring(
                ZoomParty.box(object()),
                Optional.empty(),
                Outcome.VOICEMAIL,
                true,
                event.time(object(), "date_time"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Fields object() {
        return event.object();
    }
}
