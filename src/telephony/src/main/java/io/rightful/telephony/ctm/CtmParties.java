package io.rightful.telephony.ctm;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.rightful.rules.call.Party;
import io.rightful.telephony.Fields;
import io.rightful.telephony.PhoneNumbers;

/** Whose numbers an activity names. The {@code email} at the top is the caller's. */
record CtmParties(Fields activity, PhoneNumbers numbers) {

    Party contact() {
        return contact(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** What a form says of who filled it in stands in for what the activity does not say. */
    Party contactOf(Fields form) {
        return contact(form.text("customer_number_to_dial"), form.text("name"), form.email("email"));
    }

    private Party contact(Optional<String> number, Optional<String> name, Optional<String> email) {
        Set<String> own = ownNumbers();
        Optional<String> stated = Stream.concat(
                        Stream.of("caller_number_complete", "caller_number", "contact_number")
                                .flatMap(field -> activity.text(field).stream()),
                        number.stream())
                .filter(text -> numbers.withheld(text)
                        || numbers.e164(text)
                                .filter(found -> !own.contains(found))
                                .isPresent())
                .findFirst();
        return numbers.contact(
                stated,
                own,
                activity.text("name").or(() -> name),
                activity.email("email").or(() -> email));
    }

    Set<String> ownNumbers() {
        Set<String> own = new TreeSet<>();
        Stream.of("tracking_number", "business_number")
                .flatMap(name -> activity.text(name).stream())
                .flatMap(text -> numbers.e164(text).stream())
                .forEach(own::add);
        return own;
    }
}
