package io.rightful.admin.integration;

import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.rules.sync.CrmOwner;

/** Who owns a lead in a CRM, in the CRM's own ids: exactly one of the three. */
@Schema(name = "CrmOwner")
public record CrmOwnerView(Optional<String> user, Optional<String> queue, Optional<Boolean> nobody) {
    public static CrmOwnerView of(CrmOwner owner) {
        return owner.fold(
                user -> new CrmOwnerView(Optional.of(user.value()), Optional.empty(), Optional.empty()),
                queue -> new CrmOwnerView(Optional.empty(), Optional.of(queue), Optional.empty()),
                () -> new CrmOwnerView(Optional.empty(), Optional.empty(), Optional.of(true)));
    }
}
