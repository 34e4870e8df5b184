package io.rightful.admin.user;

import java.time.Instant;
import java.util.Optional;

import io.rightful.ledger.user.User;

/** A user as the API shows one. */
public record UserView(
        String id,
        String firstName,
        String lastName,
        Optional<String> email,
        boolean active,
        String timeZone,
        long version) {
    static UserView of(User user, Instant now) {
        return new UserView(
                user.id().value(),
                user.name().first(),
                user.name().last(),
                user.email(),
                user.active().activeAt(now),
                user.timeZone().getId(),
                user.version());
    }
}
