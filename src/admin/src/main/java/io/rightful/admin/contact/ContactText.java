package io.rightful.admin.contact;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

import io.rightful.admin.refusal.Refusals;
import io.rightful.admin.text.PlainText;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.user.EmailAddress;

/** Reads a person's words about a contact. */
final class ContactText {
    private static final int NAME_LIMIT = 200;

    private ContactText() {}

    /** Empty where they clear the name. */
    static String name(String stated) {
        String name = stated.strip();
        if (!PlainText.fits(name, NAME_LIMIT)) {
            throw Refusals.invalid("name", "at most " + NAME_LIMIT + " printable characters.");
        }
        return name;
    }

    static SortedSet<String> phones(List<String> stated, ContactNumbers numbers) {
        return all("phones", stated, numbers::read);
    }

    static SortedSet<EmailAddress> emails(List<String> stated) {
        return all(
                "emails",
                stated,
                text -> Optional.of(text)
                        .filter(email -> PlainText.fits(email, EmailAddress.LIMIT))
                        .flatMap(EmailAddress::of)
                        .orElseThrow(() -> Refusals.invalid("emails", "state e-mail addresses.")));
    }

    private static <T> SortedSet<T> all(String field, List<String> stated, Function<String, T> read) {
        SortedSet<T> all = new TreeSet<>();
        stated.forEach(text -> all.add(read.apply(
                Optional.ofNullable(text).orElseThrow(() -> Refusals.invalid(field, "each of them is a text.")))));
        if (all.size() > Contact.LIMIT) {
            throw tooMany();
        }
        return all;
    }

    static RuntimeException tooMany() {
        return Refusals.invalid("phones, emails", "a contact has at most " + Contact.LIMIT + " of each.");
    }
}
