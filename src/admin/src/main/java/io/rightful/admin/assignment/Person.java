package io.rightful.admin.assignment;

import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.admin.refusal.Refusals;
import io.rightful.admin.text.PlainText;
import io.rightful.rules.user.UserId;

/** A person's word on whose something is: a user's, or nobody's. Exactly one of the two. */
@Schema(name = "UserOrNobody", description = "{\"user\": id} or {\"nobody\": true}")
public record Person(Optional<String> user, Optional<Boolean> nobody) {
    private static final int LIMIT = 256;

    public static Person of(Optional<UserId> user) {
        return new Person(user.map(UserId::value), user.isPresent() ? Optional.empty() : Optional.of(true));
    }

    /** Empty means nobody. */
    public Optional<UserId> chosen() {
        boolean toNobody = nobody.orElse(false);
        if (user.isPresent() == toNobody) {
            throw Refusals.unreadable("Send either {\"user\": id} or {\"nobody\": true}.");
        }
        return user.map(text -> id("user", text));
    }

    /** @param field what of the request names the user */
    public static UserId id(String field, String text) {
        if (text.isBlank() || !PlainText.fits(text, LIMIT)) {
            throw Refusals.unknownUser(field);
        }
        return new UserId(text);
    }
}
