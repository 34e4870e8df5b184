package io.rightful.rules.message;

import java.util.Set;
import java.util.TreeSet;

import io.rightful.rules.contact.ContactId;
import io.rightful.rules.contact.ContactView;

/**
 * Who sent a form that states a number, an e-mail, or both. The number goes first: where it identifies nobody because
 * several share it, the e-mail does not decide between them. Where the e-mail is another's, or several others', it is
 * nobody.
 */
public final class MessageContact {
    private MessageContact() {}

    /** @param byNumber nobody where the message states no usable number; {@code byEmail} likewise */
    public static ContactView of(ContactView byNumber, ContactView byEmail) {
        return byNumber.fold(
                () -> byEmail,
                unknown -> byEmail.fold(() -> unknown, none -> unknown, known -> known, shared -> shared),
                known -> byEmail.fold(
                        () -> known,
                        unknown -> known,
                        other -> agreeing(known, other),
                        shared -> agreeing(known, shared)),
                shared -> shared);
    }

    private static ContactView agreeing(ContactView.Known byNumber, ContactView.Known byEmail) {
        if (byNumber.id().equals(byEmail.id())) {
            return byNumber;
        }
        return contradicted(byNumber, Set.of(byEmail.id()));
    }

    private static ContactView agreeing(ContactView.Known byNumber, ContactView.Shared byEmail) {
        return byEmail.contacts().contains(byNumber.id()) ? byNumber : contradicted(byNumber, byEmail.contacts());
    }

    private static ContactView contradicted(ContactView.Known byNumber, Set<ContactId> others) {
        Set<ContactId> all = new TreeSet<>(others);
        all.add(byNumber.id());
        return new ContactView.Shared(byNumber.reachedAt(), all);
    }
}
