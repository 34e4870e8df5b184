package io.rightful.rules.leadowner;

import java.util.Optional;

import io.rightful.rules.call.Call;
import io.rightful.rules.call.CallResult;
import io.rightful.rules.contact.ContactNumber;
import io.rightful.rules.contact.ContactView;
import io.rightful.rules.settings.AccountSettings;

/** An answered call with a number that no contact has makes a contact, where the account wants it. */
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
}
