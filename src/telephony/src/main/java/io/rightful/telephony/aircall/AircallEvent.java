package io.rightful.telephony.aircall;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.rightful.telephony.Fields;
import io.rightful.telephony.SourceContext;

/** An event without its name. */
record AircallEvent(Fields body, SourceContext context) {
    Fields data() {
        return body.object("data").orElse(body);
    }

    Optional<Instant> at() {
        return body.time(context.times(), "timestamp");
    }

    Optional<Instant> time(String name) {
        return data().time(context.times(), name);
    }

    Set<String> ownNumbers() {
        return data().object("number").flatMap(number -> number.text("digits")).stream()
                .flatMap(digits -> context.numbers().e164(digits).stream())
                .collect(Collectors.toSet());
    }

    Optional<String> contactName() {
        String name = Stream.of("first_name", "last_name")
                .flatMap(part -> contact().flatMap(contact -> contact.text(part)).stream())
                .collect(Collectors.joining(" "));
        return Optional.of(name).filter(stated -> !stated.isEmpty());
    }

    Optional<String> contactEmail() {
        return contact().stream()
                .flatMap(contact -> contact.objects("emails").stream())
                .flatMap(email -> email.email("value").stream())
                .findFirst();
    }

    private Optional<Fields> contact() {
        return data().object("contact");
    }
}
