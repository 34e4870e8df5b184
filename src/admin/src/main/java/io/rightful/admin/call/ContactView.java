package io.rightful.admin.call;

import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.rules.call.Party;

/** The person on the other end, in the provider's words. */
@Schema(name = "CallContact")
public record ContactView(Optional<String> number, boolean withheld, Optional<String> name, Optional<String> email) {
    static ContactView of(Party party) {
        return new ContactView(party.number(), party.withheld(), party.name(), party.email());
    }
}
