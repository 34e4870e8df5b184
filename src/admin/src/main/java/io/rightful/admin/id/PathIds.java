package io.rightful.admin.id;

import io.rightful.admin.refusal.Refusals;
import io.rightful.admin.text.PlainText;
import io.rightful.rules.call.SourceName;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.routing.TeamId;
import io.rightful.rules.user.UserId;

/** Identifiers as a path or a body states them. What cannot be one is simply not found. */
public final class PathIds {
    private static final int LIMIT = 256;

    private PathIds() {}

    public static UserId user(String text) {
        return new UserId(usable(text, "user"));
    }

    public static ContactId contact(String text) {
        return new ContactId(usable(text, "contact"));
    }

    public static TeamId team(String text) {
        return new TeamId(usable(text, "team"));
    }

    public static SourceName source(String text) {
        return new SourceName(usable(text, "source"));
    }

    public static String usable(String text, String what) {
        if (text.isBlank() || !PlainText.fits(text, LIMIT)) {
            throw Refusals.notFound(what);
        }
        return text;
    }
}
