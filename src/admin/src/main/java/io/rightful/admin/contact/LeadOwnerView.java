package io.rightful.admin.contact;

import java.time.Instant;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.admin.text.Codes;
import io.rightful.rules.contact.ContactedAt;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.contact.OwnerCause;
import io.rightful.rules.user.UserId;

/** Who owns the lead, and what made it so. */
@Schema(name = "LeadOwner")
public record LeadOwnerView(
        Optional<String> user,

        @Schema(description = "The CRM's own id of a queue, where no user owns the lead")
        Optional<String> queue,

        @Schema(
                enumeration = {"manual", "crm", "first-contact", "default"},
                description = "A person's word; the CRM's; the first successful contact; the default lead owner")
        String cause,

        @Schema(description = "When the call happened that a rule's owner rests on")
        Optional<Instant> since) {

    static Optional<LeadOwnerView> of(LeadOwner owner) {
        return owner.fold(
                none -> Optional.empty(),
                user -> Optional.of(view(
                        Optional.of(user.user()),
                        Optional.empty(),
                        user.cause(),
                        user.firstContact().map(ContactedAt::answeredAt))),
                queue -> Optional.of(
                        view(Optional.empty(), Optional.of(queue.queue()), queue.cause(), Optional.empty())));
    }

    private static LeadOwnerView view(
            Optional<UserId> user, Optional<String> queue, OwnerCause cause, Optional<Instant> since) {
        return new LeadOwnerView(user.map(UserId::value), queue, Codes.of(cause), since);
    }
}
