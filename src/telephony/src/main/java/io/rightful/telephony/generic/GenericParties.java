package io.rightful.telephony.generic;

import java.util.Set;
import java.util.stream.Collectors;

import io.rightful.rules.call.Party;
import io.rightful.telephony.PhoneNumbers;
import io.rightful.telephony.SourceContext;

/** Whose numbers a body names. */
final class GenericParties {
    private GenericParties() {}

    static Party contact(StrictFields body, SourceContext context) {
        Set<String> ownNumbers = ownNumbers(body, context);
        return body.object("contact")
                .map(contact -> contact(contact, ownNumbers, context.numbers()))
                .orElse(Party.UNKNOWN);
    }

    static Set<String> ownNumbers(StrictFields body, SourceContext context) {
        PhoneNumbers numbers = context.numbers();
        return body.texts("ownNumbers").stream()
                .flatMap(text -> numbers.e164(text).stream())
                .collect(Collectors.toSet());
    }

    private static Party contact(StrictFields contact, Set<String> ownNumbers, PhoneNumbers numbers) {
        Party party = numbers.contact(contact.text("number"), ownNumbers, contact.text("name"), contact.email("email"));
        boolean withheld = contact.flag("withheld").orElse(false) || party.withheld();
        return new Party(party.number(), withheld, party.name(), party.email());
    }
}
