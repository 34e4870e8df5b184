package io.rightful.admin.integration;

import java.time.Instant;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.admin.text.Codes;
import io.rightful.ledger.ownersync.SyncProblem;
import io.rightful.rules.contact.ContactId;

/** What the sync of a lead left undone, or decided against one of two changes. */
@Schema(name = "SyncProblem")
public record SyncProblemView(
        @Schema(
                enumeration = {"skipped", "conflict", "call"},
                description =
                        "skipped: stays until it can be done. conflict: was decided. call: a call that could not be "
                                + "recorded, its lead is call/, source and call id. The latter two are forgotten after 30 days.")
        String kind,

        @Schema(description = "The CRM's id of the lead") String lead,

        @Schema(description = "Absent where it is not clear which one the lead is")
        Optional<String> contact,

        String reason,
        String meaning,
        String adminAction,

        @Schema(description = "What the owner had been when both sides last agreed")
        Optional<CrmOwnerView> agreed,

        @Schema(description = "The owner here, as the CRM calls them; absent where it has no word for them")
        Optional<CrmOwnerView> here,

        @Schema(description = "The owner there") CrmOwnerView there,

        Instant at) {
    static SyncProblemView of(SyncProblem problem) {
        return new SyncProblemView(
                Codes.of(problem.kind()),
                problem.lead().value(),
                problem.contact().map(ContactId::value),
                problem.reason().code(),
                problem.reason().meaning(),
                problem.reason().adminAction(),
                problem.agreed().map(CrmOwnerView::of),
                problem.here().map(CrmOwnerView::of),
                CrmOwnerView.of(problem.there()),
                problem.at());
    }
}
