package io.rightful.admin.call;

import java.util.Optional;
import java.util.Set;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.rules.call.Call;
import io.rightful.rules.call.Party;
import io.rightful.rules.contact.ContactNumber;

/** The person on the other end, in the provider's words; without a number where it is one of the account's own. */
@Schema(name = "CallContact")
public record ContactView(Optional<String> number, boolean withheld, Optional<String> name, Optional<String> email) {
    static ContactView of(Call call, Set<String> accountNumbers) {
        Party party = call.contact();
        return new ContactView(ContactNumber.of(call, accountNumbers), party.withheld(), party.name(), party.email());
    }
}
