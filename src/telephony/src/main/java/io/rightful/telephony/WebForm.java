package io.rightful.telephony;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the fields of a web form, named as its maker pleased, say of who filled it in. Where two different numbers, or
 * two addresses, are stated, neither is theirs for sure.
 */
public record WebForm(Fields fields) {
    private static final Set<String> PHONE = Set.of("phone", "telephone", "mobile", "cell", "tel", "phonenumber");
    private static final Set<String> EMAIL = Set.of("email", "mail", "emailaddress");
    private static final Set<String> NAMES = Set.of("name", "full-name", "your-name", "customer-name", "contact-name");

    public Optional<String> phone(PhoneNumbers numbers) {
        return only(named(PHONE), name -> fields.text(name).flatMap(numbers::e164));
    }

    public Optional<String> email() {
        return only(named(EMAIL), name -> fields.email(name).filter(address -> address.matches("[^@\\s]+@[^@\\s]+")));
    }

    public Optional<String> name() {
        return only(keys().filter(name -> NAMES.contains(Words.folded(name))), name -> fields.text(name))
                .or(() -> first().flatMap(first -> last().map(last -> first + " " + last)));
    }

    private Optional<String> first() {
        return fields.text("first_name", "first name", "first-name", "firstname");
    }

    private Optional<String> last() {
        return fields.text("last_name", "last name", "last-name", "lastname");
    }

    private Stream<String> named(Set<String> words) {
        return keys().filter(name -> Stream.of(
                        Words.folded(name).replace("e-mail", "email").split("[^a-z]+"))
                .anyMatch(words::contains));
    }

    private Stream<String> keys() {
        return fields.names().stream();
    }

    private static Optional<String> only(Stream<String> names, Function<String, Optional<String>> read) {
        List<String> stated =
                names.flatMap(name -> read.apply(name).stream()).distinct().toList();
        return stated.size() == 1 ? Optional.of(stated.get(0)) : Optional.empty();
    }
}
