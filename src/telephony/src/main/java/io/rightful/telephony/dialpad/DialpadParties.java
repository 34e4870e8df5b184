package io.rightful.telephony.dialpad;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.rightful.rules.call.Party;
import io.rightful.telephony.Fields;
import io.rightful.telephony.PhoneNumbers;

/** Whose numbers a call names. */
record DialpadParties(Fields event, PhoneNumbers numbers) {
    private static final String COLLEAGUE = "user";

    /** Nobody, where a colleague is on the other end. Dialpad writes a number for the name of who is unknown. */
    Party contact() {
        Optional<Fields> stated = event.object("contact");
        boolean colleague = event.flag("is_internal").orElse(false)
                || stated.flatMap(contact -> contact.word("type"))
                        .filter(COLLEAGUE::equals)
                        .isPresent();
        if (colleague) {
            return Party.UNKNOWN;
        }
        return numbers.contact(
                event.text("external_number").or(() -> stated.flatMap(contact -> contact.text("phone"))),
                ownNumbers(),
                stated.flatMap(contact -> contact.text("name"))
                        .filter(name -> numbers.e164(name).isEmpty()),
                stated.flatMap(contact -> contact.email("email")));
    }

    Set<String> ownNumbers() {
        Set<String> own = new TreeSet<>();
        Stream.concat(
                        Stream.of("internal_number", "selected_caller_id").flatMap(name -> event.text(name).stream()),
                        Stream.of("target", "entry_point_target", "proxy_target")
                                .flatMap(name -> event.object(name).stream())
                                .flatMap(place -> place.text("phone").stream()))
                .flatMap(text -> numbers.e164(text).stream())
                .forEach(own::add);
        return own;
    }
}
