package io.rightful.ledger.contact;

import io.rightful.ledger.table.Digest;
import io.rightful.ledger.table.Key;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.user.EmailAddress;

/** Where contacts stand, and what leads to them. */
public final class ContactKeys {
    static final String CONTACT = "contact";

    private ContactKeys() {}

    public static Key contact(AccountId account, ContactId contact) {
        return new Key(Key.join(account.value(), CONTACT, contact.value()), CONTACT);
    }

    /** @param number E.164 */
    public static Key phone(AccountId account, String number) {
        return new Key(Key.join(account.value(), "phone", number), "phone");
    }

    public static Key email(AccountId account, EmailAddress email) {
        return new Key(Key.join(account.value(), "contactEmail", email.folded()), "email");
    }

    static String idOf(Key contact) {
        return Key.words(contact.partition()).get(2);
    }

    /** A contact made by a call has an id that any other delivery would give it too. */
    public static ContactId idOf(AccountId account, String number) {
        return new ContactId(Digest.of(account.value(), number));
    }

    /** The same for one of whom a form stated an e-mail and no number. */
    public static ContactId idOf(AccountId account, EmailAddress email) {
        return new ContactId(Digest.of(account.value(), email.folded()));
    }
}
