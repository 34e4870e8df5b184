package io.rightful.rules.name;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import io.rightful.rules.user.UserName;

/** Reads names into tokens. */
final class NameReading {
    /** The comma, and the commas of Armenian, Arabic, Ethiopic, Han, half, full width and vertical text. */
    private static final Pattern COMMA =
            Pattern.compile("[,\u055D\u060C\u1363\u3001\uFE10\uFE11\uFE50\uFE51\uFF0C\uFF64]");

    private NameReading() {}

    /** One part is in spoken order, two are "Last, First", and more cannot be read. */
    static Optional<PersonName> displayed(String text) {
        if (NameFolding.bounded(text).isEmpty()) {
            return Optional.empty();
        }
        NameParts parts = new NameParts(List.of(COMMA.split(text)));
        parts.dropSetOffSuffixes();
        parts.dropSuffixes();
        return switch (parts.count()) {
            case 1 -> parts.name();
            case 2 -> parts.reversed().name();
            default -> Optional.empty();
        };
    }

    /** A comma in a user's own fields is only punctuation. */
    static Optional<PersonName> user(UserName name) {
        if (NameFolding.bounded(name.displayed()).isEmpty()) {
            return Optional.empty();
        }
        NameParts parts = new NameParts(List.of(name.first(), name.last()));
        parts.dropSuffixes();
        return parts.name();
    }
}
