package io.rightful.admin.call;

import java.time.Duration;
import java.util.Optional;

import io.rightful.rules.assignment.HandledBy;

/** A user who talked; talk time only where the provider states it for this talker. */
public record HandledByView(String user, Optional<Long> talkSeconds) {
    static HandledByView of(HandledBy handler) {
        return new HandledByView(handler.user().value(), handler.talkTime().map(Duration::toSeconds));
    }
}
