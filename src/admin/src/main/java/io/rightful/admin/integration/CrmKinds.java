package io.rightful.admin.integration;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.rightful.admin.refusal.Refusals;
import io.rightful.crm.CannotDo;
import io.rightful.crm.CrmKind;
import io.rightful.crm.connect.ConnectionForm;
import io.rightful.crm.connect.CrmAbilities;
import io.rightful.ledger.integration.Integration;
import io.rightful.rules.settings.IntegrationSettings;
import io.rightful.rules.sync.SyncDirection;

/** Which CRM an integration is, and what follows from it alone. */
final class CrmKinds {
    private CrmKinds() {}

    static CrmKind read(Optional<String> stated) {
        return stated.flatMap(CrmKind::ofCode)
                .orElseThrow(() -> Refusals.invalid(
                        "crm",
                        "take one of "
                                + Arrays.stream(CrmKind.values())
                                        .map(CrmKind::code)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }

    static CrmKind of(Integration integration) {
        return CrmKind.ofCode(integration.crm()).orElse(CrmKind.GENERIC);
    }

    static boolean isAsked(Integration integration) {
        return ConnectionForm.of(of(integration)).isAsked();
    }

    static boolean listsPeople(Integration integration) {
        Set<CannotDo> cannot = CrmAbilities.cannotDo(of(integration), Map.of());
        return !cannot.contains(CannotDo.LIST_USERS) || !cannot.contains(CannotDo.HAVE_QUEUES);
    }

    /** Usual ones. A CRM that takes no owners from here is only listened to, so that no change here is listed as skipped. */
    static IntegrationSettings settings(CrmKind kind) {
        return kind == CrmKind.GENERIC
                ? IntegrationSettings.DEFAULT.inDirection(SyncDirection.PULL_ONLY)
                : IntegrationSettings.DEFAULT;
    }

    static boolean needsOwner(CrmKind kind) {
        return ConnectionForm.of(kind).isAsked()
                && CrmAbilities.cannotDo(kind, Map.of()).contains(CannotDo.LEAVE_LEADS_UNOWNED);
    }
}
