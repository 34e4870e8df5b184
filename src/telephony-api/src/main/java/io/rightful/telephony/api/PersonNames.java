package io.rightful.telephony.api;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.rightful.telephony.Fields;

/** Names as an agent has one: in one string, absent where nothing of it is stated. */
public final class PersonNames {
    private PersonNames() {}

    public static Optional<String> of(Fields person, String first, String last) {
        String name = Stream.of(first, last)
                .flatMap(part -> person.text(part).stream())
                .collect(Collectors.joining(" "));
        return Optional.of(name).filter(stated -> !stated.isEmpty());
    }
}
