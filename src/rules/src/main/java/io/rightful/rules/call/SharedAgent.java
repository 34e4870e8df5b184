package io.rightful.rules.call;

import java.util.Arrays;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import io.rightful.rules.name.PersonName;
import io.rightful.rules.user.EmailAddress;

/** What is said of one agent twice: spellings of the same are one, and different ones stand together and match nobody. */
final class SharedAgent {
    private static final String AND = " & ";

    private SharedAgent() {}

    static String names(String one, String other) {
        return together(one, other, name -> PersonName.ofDisplayed(name).map(PersonName::folded));
    }

    static String emails(String one, String other) {
        return together(one, other, email -> EmailAddress.of(email).map(EmailAddress::folded));
    }

    private static String together(String one, String other, Function<String, Optional<String>> folded) {
        TreeMap<String, String> different = new TreeMap<>();
        Stream.of(one, other)
                .flatMap(text -> Arrays.stream(text.split(AND)))
                .forEach(text -> different.merge(
                        folded.apply(text).orElse(text),
                        text,
                        (some, more) -> some.compareTo(more) >= 0 ? some : more));
        return String.join(AND, different.values());
    }
}
