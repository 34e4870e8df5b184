package io.rightful.rules.contact;

import java.util.Optional;
import java.util.Set;

import io.rightful.rules.call.Call;
import io.rightful.rules.call.Party;

/** The number by which a contact is known: never a withheld one, nor one of the account's own. */
public final class ContactNumber {
    private ContactNumber() {}

    /** @param accountNumbers the account's own numbers, E.164; those that the call itself names count too */
    public static Optional<String> of(Call call, Set<String> accountNumbers) {
        return of(call.contact(), call.ownNumbers(), accountNumbers);
    }

    /** @param namedNumbers those of the account that the payload names */
    public static Optional<String> of(Party contact, Set<String> namedNumbers, Set<String> accountNumbers) {
        return contact.number()
                .filter(number -> !contact.withheld())
                .filter(number -> !accountNumbers.contains(number))
                .filter(number -> !namedNumbers.contains(number));
    }
}
