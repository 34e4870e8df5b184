package io.rightful.admin.user;

import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.ledger.user.User;

/** A user as an admin writes one. Any other property is ignored. */
@Schema(name = "UserInput")
public record UserInput(
        @Schema(description = "At most 100 characters; one of the two names must be there")
        Optional<String> firstName,

        @Schema(description = "At most 100 characters") Optional<String> lastName,
        @Schema(description = "Unique in the account") Optional<String> email,

        @Schema(description = "Absent: a new user is active, another keeps what they are")
        Optional<Boolean> active,

        @Schema(description = "IANA zone; absent: a new user has the account's, another keeps theirs")
        Optional<String> timeZone,

        @Schema(description = "Absent: a new user works at any time, another keeps theirs; naming no day: at any time")
        Optional<WorkingHoursView> workingHours) {

    UserInput over(User present) {
        return new UserInput(
                firstName.or(() -> Optional.of(present.name().first())),
                lastName.or(() -> Optional.of(present.name().last())),
                email.or(present::email),
                active,
                timeZone,
                workingHours);
    }
}
