package io.rightful.rules.name;

import io.rightful.rules.user.UserName;

/** Names as the tests write them. */
public final class Names {
    private Names() {}

    public static PersonName displayed(String text) {
        return PersonName.ofDisplayed(text).orElseThrow(() -> new AssertionError("no name in: " + text));
    }

    /** The last word is the last name, the rest the first: a mononym is a first name alone. */
    public static UserName user(String text) {
        int space = text.lastIndexOf(' ');
        return space < 0 ? new UserName(text, "") : new UserName(text.substring(0, space), text.substring(space + 1));
    }

    public static NameComparison compare(String agent, String user) {
        return NameComparison.of(displayed(agent), PersonName.of(user(user)).orElseThrow());
    }
}
