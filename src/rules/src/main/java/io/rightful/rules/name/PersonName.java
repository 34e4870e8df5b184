package io.rightful.rules.name;

import java.util.List;
import java.util.Optional;

import io.rightful.rules.user.UserName;

/**
 * A name read into folded tokens, ready to compare.
 *
 * @param tokens in the order of first name to last name, folded, honorifics and suffixes left out; never empty
 * @param generation a generational suffix (jr, sr, ii, iii, iv) where one was stated
 */
public record PersonName(List<String> tokens, Optional<String> generation) {
    public PersonName {
        tokens = List.copyOf(tokens);
    }

    /** As a telephony system displays it, "Last, First" included. Empty where no name can be read from it. */
    public static Optional<PersonName> ofDisplayed(String text) {
        return NameReading.displayed(text);
    }

    public static Optional<PersonName> of(UserName name) {
        return NameReading.user(name);
    }

    public String folded() {
        return String.join(" ", tokens);
    }

    public NameKey key() {
        return new NameKey(tokens.get(0) + " " + tokens.get(tokens.size() - 1));
    }
}
