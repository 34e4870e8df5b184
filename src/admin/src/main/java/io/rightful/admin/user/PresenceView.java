package io.rightful.admin.user;

import java.time.Instant;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.admin.refusal.Refusals;
import io.rightful.admin.text.Codes;
import io.rightful.admin.text.Times;
import io.rightful.rules.availability.Presence;
import io.rightful.rules.availability.PresenceState;

/** Whether a user can be reached. */
@Schema(name = "Presence")
public record PresenceView(
        @Schema(enumeration = {"available", "away", "offline"})
        Optional<String> state,

        @Schema(description = "When the statement expires; absent, it stands")
        Optional<String> until) {

    static PresenceView of(Presence presence) {
        return new PresenceView(
                Optional.of(presence.state().code()), presence.until().map(Instant::toString));
    }

    Presence presence() {
        return new Presence(
                state.flatMap(text -> Codes.read(PresenceState.class, text))
                        .orElseThrow(() -> Refusals.invalid("state", "available, away or offline.")),
                until.map(text -> Times.read(text).orElseThrow(() -> Refusals.invalid("until", Times.FORM))));
    }
}
