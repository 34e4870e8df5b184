package io.rightful.admin.user;

import java.time.ZoneId;
import java.util.Optional;

import io.rightful.admin.refusal.Refusals;
import io.rightful.admin.text.PlainText;
import io.rightful.admin.text.Zones;
import io.rightful.rules.user.EmailAddress;
import io.rightful.rules.user.UserName;

/** Reads an admin's words about a user. */
final class UserText {
    private static final int NAME_LIMIT = 100;

    private UserText() {}

    static UserName name(UserInput input) {
        UserName name = new UserName(part("firstName", input.firstName()), part("lastName", input.lastName()));
        if (name.displayed().isEmpty()) {
            throw Refusals.invalid("firstName", "state a first name, a last name, or both.");
        }
        return name;
    }

    static Optional<String> email(UserInput input) {
        Optional<String> email = input.email().map(String::strip).filter(text -> !text.isEmpty());
        email.filter(text -> PlainText.fits(text, EmailAddress.LIMIT))
                .flatMap(EmailAddress::of)
                .or(() -> email.map(unusable -> {
                    throw Refusals.invalid("email", "state one e-mail address, or leave it out.");
                }));
        return email;
    }

    static Optional<ZoneId> timeZone(UserInput input) {
        return input.timeZone().map(text -> Zones.read("timeZone", text));
    }

    private static String part(String field, Optional<String> text) {
        String part = text.map(String::strip).orElse("");
        if (!PlainText.fits(part, NAME_LIMIT)) {
            throw Refusals.invalid(field, "at most " + NAME_LIMIT + " printable characters.");
        }
        return part;
    }
}
