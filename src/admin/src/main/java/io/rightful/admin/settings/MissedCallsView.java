package io.rightful.admin.settings;

import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.admin.refusal.Refusals;
import io.rightful.rules.assignment.MissedCalls;
import io.rightful.rules.user.UserId;

/** To whom missed calls are assigned. */
@Schema(name = "MissedCalls")
public record MissedCallsView(
        @Schema(enumeration = {"automatic", "nobody", "user"})
        Optional<String> to,

        @Schema(description = "A user's id, where it is to a user")
        Optional<String> user) {
    static MissedCallsView of(MissedCalls choice) {
        return choice.fold(
                () -> new MissedCallsView(Optional.of("automatic"), Optional.empty()),
                user -> new MissedCallsView(Optional.of("user"), Optional.of(user.value())),
                () -> new MissedCallsView(Optional.of("nobody"), Optional.empty()));
    }

    MissedCalls choice(NamedUsers users) {
        return switch (to.orElse("")) {
            case "automatic" -> new MissedCalls.Automatic();
            case "nobody" -> new MissedCalls.ToNobody();
            case "user" -> new MissedCalls.ToUser(user(users));
            default -> throw Refusals.invalid("missedCalls.to", "automatic, nobody or user.");
        };
    }

    private UserId user(NamedUsers users) {
        return users.required("missedCalls.user", user);
    }
}
