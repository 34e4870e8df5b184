package io.rightful.admin.contact;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.ledger.contact.StoredContact;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.user.EmailAddress;
import io.rightful.rules.user.UserId;

/** A contact as the API shows one, with those who are responsible by their ids. */
@Schema(name = "Contact")
public record ContactView(
        String id,
        Optional<String> name,
        List<String> phones,
        List<String> emails,
        @JsonInclude(JsonInclude.Include.ALWAYS) Optional<LeadOwnerView> leadOwner,

        @JsonInclude(JsonInclude.Include.ALWAYS) @Schema(description = "Gets the contact's texts and forms")
        Optional<String> primaryAgent,

        @JsonInclude(JsonInclude.Include.ALWAYS) @Schema(description = "Whom the phone system prefers for the contact")
        Optional<String> favouriteAgent,

        @Schema(description = "The contact's lead in each CRM; told of one contact, not of a list")
        Optional<List<LeadSideView>> sides,

        long version) {

    static ContactView of(StoredContact stored) {
        Contact contact = stored.contact();
        return new ContactView(
                contact.id().value(),
                contact.name(),
                List.copyOf(contact.phones()),
                contact.emails().stream().map(EmailAddress::folded).toList(),
                LeadOwnerView.of(contact.owner()),
                contact.primaryAgent().map(UserId::value),
                contact.favouriteAgent().map(UserId::value),
                Optional.empty(),
                stored.version());
    }

    /** @param ownerName as the CRM calls an owner who is no user here */
    ContactView with(Optional<String> ownerName, List<LeadSideView> known) {
        return new ContactView(
                id,
                name,
                phones,
                emails,
                leadOwner.map(owner -> owner.named(ownerName)),
                primaryAgent,
                favouriteAgent,
                Optional.of(known),
                version);
    }
}
