package io.rightful.admin.contact;

import java.time.Instant;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.admin.text.Codes;
import io.rightful.rules.contact.ContactedAt;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.user.UserId;

/** Who owns the lead, and what made it so. */
@Schema(name = "LeadOwner")
public record LeadOwnerView(
        Optional<String> user,

        @Schema(description = "The CRM's own id of a queue, where no user owns the lead")
        Optional<String> queue,

        @Schema(description = "The CRM's own id of its user, where that is linked to no user here")
        Optional<String> crmUser,

        @Schema(description = "As the CRM names its queue or user; told of one contact, not of a list")
        Optional<String> name,

        @Schema(description = "The integration whose CRM said so, where the cause is the CRM")
        Optional<String> integration,

        @Schema(
                enumeration = {"manual", "crm", "first-contact", "default"},
                description = "A person's word; the CRM's; the first successful contact; the default lead owner")
        String cause,

        @Schema(description = "When the call happened that a rule's owner rests on")
        Optional<Instant> since) {

    static Optional<LeadOwnerView> of(LeadOwner owner) {
        return owner.madeBy()
                .map(cause -> new LeadOwnerView(
                        owner.owningUser().map(UserId::value),
                        owner.ofQueue(),
                        owner.ofCrmUser().map(CrmUserId::value),
                        Optional.empty(),
                        owner.saidBy().map(IntegrationId::value),
                        Codes.of(cause),
                        owner.byFirstContact().map(ContactedAt::answeredAt)));
    }

    LeadOwnerView named(Optional<String> byCrm) {
        return new LeadOwnerView(user, queue, crmUser, byCrm, integration, cause, since);
    }
}
