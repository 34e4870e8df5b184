package io.rightful.rules.leadowner;

import java.util.Optional;

import io.rightful.rules.call.Call;
import io.rightful.rules.call.CallResult;
import io.rightful.rules.contact.ContactNumber;
import io.rightful.rules.contact.ContactView;
import io.rightful.rules.message.Message;
import io.rightful.rules.message.ReachedBy;
import io.rightful.rules.settings.AccountSettings;

/** An answered call, a text or a form of somebody who is no contact yet makes one, where the account wants it. */
public final class NewContact {
    private NewContact() {}

    /** The number of the contact to make. */
    public static Optional<String> number(Call call, ContactView contact, AccountSettings settings) {
        if (!settings.createContacts() || call.result() != CallResult.ANSWERED) {
            return Optional.empty();
        }
        Optional<String> usable = ContactNumber.of(call, settings.ownNumbers());
        return contact.fold(
                Optional::empty,
                unknown -> usable.filter(unknown.reachedAt()::equals),
                known -> Optional.empty(),
                shared -> Optional.empty());
    }

    /**
     * What the contact to make is known by: the number, and for a form that states none at all the e-mail.
     *
     * @param byNumber who has the number; nobody where none is usable
     * @param byEmail who has the e-mail; nobody where none is usable
     */
    public static Optional<ReachedBy> by(
            Message message, ContactView byNumber, ContactView byEmail, AccountSettings settings) {
        if (!settings.createContacts() || !nobodyHas(byEmail)) {
            return Optional.empty();
        }
        Optional<String> usable = message.number(settings.ownNumbers());
        return byNumber.fold(
                () -> statesNoNumber(message) ? message.email().map(ReachedBy.Email::new) : Optional.empty(),
                unknown -> usable.filter(unknown.reachedAt()::equals).map(ReachedBy.Number::new),
                known -> Optional.empty(),
                shared -> Optional.empty());
    }

    private static boolean nobodyHas(ContactView view) {
        return view.fold(() -> true, unknown -> true, known -> false, shared -> false);
    }

    private static boolean statesNoNumber(Message message) {
        return message.contact().number().isEmpty() && !message.contact().withheld();
    }
}
