package io.rightful.rules.name;

import java.util.List;
import java.util.Optional;

import io.rightful.rules.user.EmailAddress;
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
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a name has at least one token");
        }
    }

    /** As a telephony system displays it, "Last, First" included. Empty where no name can be read from it. */
    public static Optional<PersonName> ofDisplayed(String text) {
        return NameReading.displayed(text);
    }

    /** Empty where both fields hold nothing that is a name, or far more than one. */
    public static Optional<PersonName> of(UserName name) {
        return NameReading.user(name);
    }

    /** The tokens, and the generation after them: what tells one agent known only by name from another. */
    public String folded() {
        String joined = String.join(" ", tokens);
        return generation.map(suffix -> joined + " " + suffix).orElse(joined);
    }

    public NameKey key() {
        return new NameKey(first() + " " + last());
    }

    /** A single token is no first and no last name: it equals only another single token. */
    public boolean isMononym() {
        return tokens.size() == 1;
    }

    /** Whether an initial stands for the first or last name, so that it can never decide. */
    public boolean hasInitialAtEnds() {
        return Initials.isInitial(first()) || Initials.isInitial(last());
    }

    /** Whether the e-mail's local part spells this name: dana.whitfield, danawhitfield or dwhitfield. */
    public boolean isSpelledBy(EmailAddress email) {
        return EmailSpelling.spells(email, this);
    }

    String first() {
        return tokens.get(0);
    }

    String last() {
        return tokens.get(tokens.size() - 1);
    }

    List<String> middle() {
        return isMononym() ? List.of() : tokens.subList(1, tokens.size() - 1);
    }
}
