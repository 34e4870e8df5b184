package io.rightful.admin.contact;

import java.util.Set;

import io.rightful.admin.refusal.Refusals;
import io.rightful.problem.Problem;
import io.rightful.rules.settings.AccountSettings;
import io.rightful.telephony.PhoneNumbers;

/** Reads a person's telephone numbers as payloads are read. The account's own numbers are no contact's. */
record ContactNumbers(PhoneNumbers numbers, Set<String> own) {
    private static final Problem OWN_NUMBER = Problem.of(
            422,
            "own-number",
            "One of the numbers is the account's own",
            "The account's own numbers, as its settings list them, are never a contact's: leave them out.");

    static ContactNumbers of(AccountSettings settings) {
        return new ContactNumbers(new PhoneNumbers(settings.region()), settings.ownNumbers());
    }

    String read(String stated) {
        String number = numbers.e164(stated)
                .orElseThrow(() -> Refusals.invalid("phones", "state telephone numbers, best as +12025550100."));
        if (own.contains(number)) {
            throw OWN_NUMBER.exception();
        }
        return number;
    }

    /** A plus that nobody encoded comes out of a query as a space. */
    String asked(String stated) {
        String text = stated.startsWith(" ") ? "+" + stated.strip() : stated;
        return numbers.e164(text)
                .orElseThrow(() -> Refusals.unreadable("phone: state a telephone number, best as %2B12025550100."));
    }
}
