package io.rightful.telephony.api;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names as an agent has one: in one string, absent where nothing of it is stated. */
public final class PersonNames {
    private PersonNames() {}

    public static Optional<String> of(Optional<String> first, Optional<String> last) {
        return stated(Stream.of(first, last)
                .flatMap(Optional::stream)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" ")));
    }

    public static Optional<String> stated(String text) {
        return Optional.of(text.strip()).filter(value -> !value.isEmpty());
    }
}
