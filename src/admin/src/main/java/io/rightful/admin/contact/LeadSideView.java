package io.rightful.admin.contact;

import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.admin.integration.CrmOwnerView;
import io.rightful.admin.reason.ReasonView;
import io.rightful.ledger.ownersync.LeadSide;

/** A contact's lead in one CRM, as last seen there. */
@Schema(name = "LeadSide")
public record LeadSideView(
        String integration,

        @Schema(description = "The CRM's id of the lead") String lead,

        @Schema(description = "Who owns it there") CrmOwnerView owner,

        @Schema(description = "As the CRM names the owner, where that is known")
        Optional<String> ownerName,

        @Schema(description = "Why the owner here is not written there, for as long as it cannot be")
        Optional<ReasonView> skipped) {
    static LeadSideView of(LeadSide side, Optional<String> ownerName) {
        return new LeadSideView(
                side.integration().value(),
                side.lead().value(),
                CrmOwnerView.of(side.there()),
                ownerName,
                side.skipped().map(ReasonView::of));
    }
}
