package io.rightful.rules.contact;

import java.util.Optional;
import java.util.Set;

import io.rightful.rules.call.Call;

/** The number by which a call's contact is known: never a withheld one, nor one of the account's own. */
public final class ContactNumber {
    private ContactNumber() {}

    /** @param accountNumbers the account's own numbers, E.164; those that the call itself names count too */
    public static Optional<String> of(Call call, Set<String> accountNumbers) {
        return call.contact()
                .number()
                .filter(number -> !call.contact().withheld())
                .filter(number -> !accountNumbers.contains(number))
                .filter(number -> !call.ownNumbers().contains(number));
    }
}
