package io.rightful.local.crm;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * That a lead's owner changed.
 *
 * @param by person: somebody in the CRM; rightful: the sync
 * @param owner absent: nobody
 */
public record ChangeView(
        Instant at,
        String by,
        @JsonInclude(JsonInclude.Include.ALWAYS) Optional<OwnerView> owner) {
    static ChangeView of(SandboxChange change, SandboxPeople people) {
        return new ChangeView(
                change.at(), change.by().name().toLowerCase(Locale.ROOT), OwnerView.of(change.owner(), people));
    }
}
