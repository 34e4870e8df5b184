package io.rightful.admin.integration;

import java.time.Instant;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.admin.refusal.Refusals;
import io.rightful.admin.text.PlainText;
import io.rightful.admin.text.Times;
import io.rightful.rules.sync.CrmUserId;

/** Which of a CRM's users a user is, and since when. */
@Schema(name = "CrmLinkInput")
public record CrmLinkInput(
        @Schema(description = "The CRM's own id of its user; GET /api/integrations/{id}/crm-users finds it")
        Optional<String> crmUser,

        @Schema(
                description =
                        "Since when; earlier links of both end then. Absent, it replaces them all and holds always")
        Optional<String> from) {
    private static final int LIMIT = 256;

    CrmUserId id() {
        return crmUser.filter(text -> !text.isBlank() && PlainText.fits(text, LIMIT))
                .map(CrmUserId::new)
                .orElseThrow(() -> Refusals.invalid(
                        "crmUser",
                        "state the CRM's own id of its user; GET /api/integrations/{id}/crm-users?q= finds it."));
    }

    Optional<Instant> start() {
        return moment("from", from);
    }

    static Optional<Instant> moment(String field, Optional<String> stated) {
        return stated.map(text -> Times.read(text).orElseThrow(() -> Refusals.invalid(field, Times.FORM)));
    }
}
