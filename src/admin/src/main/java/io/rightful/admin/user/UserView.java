package io.rightful.admin.user;

import java.time.Instant;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.ledger.user.User;

/** A user as the API shows one. */
public record UserView(
        String id,
        String firstName,
        String lastName,
        Optional<String> email,
        boolean active,
        String timeZone,

        @Schema(description = "In the user's time zone; absent, at any time")
        Optional<WorkingHoursView> workingHours,

        long version) {
    static UserView of(User user, Instant now) {
        return new UserView(
                user.id().value(),
                user.name().first(),
                user.name().last(),
                user.email(),
                user.active().activeAt(now),
                user.timeZone().getId(),
                WorkingHoursView.of(user.workingHours()),
                user.version());
    }
}
