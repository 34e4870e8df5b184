package io.rightful.rules.name;

import java.util.List;
import java.util.Optional;

import io.rightful.rules.user.UserName;

/** Reads names into tokens. */
final class NameReading {
    private NameReading() {}

    static Optional<PersonName> displayed(String text) {
        return Optional.of(new PersonName(List.of(text), Optional.empty()));
    }

    static Optional<PersonName> user(UserName name) {
        return displayed(name.displayed());
    }
}
