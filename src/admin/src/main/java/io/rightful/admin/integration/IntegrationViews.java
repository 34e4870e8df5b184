package io.rightful.admin.integration;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;

import io.rightful.admin.access.Caller;
import io.rightful.crm.connect.CrmAbilities;
import io.rightful.ledger.access.ShownAccess;
import io.rightful.ledger.integration.CrmDoor;
import io.rightful.ledger.integration.CrmDoors;
import io.rightful.ledger.integration.Integration;
import io.rightful.ledger.integration.Pulls;
import io.rightful.ledger.integration.ShownAccesses;
import io.rightful.ledger.settings.Versioned;

/** Integrations as the API shows them. */
@RequestScoped
class IntegrationViews {
    private final Caller caller;
    private final ShownAccesses shown;
    private final CrmDoors doors;
    private final Pulls pulls;
    private final InstantSource clock;

    IntegrationViews(Caller caller, ShownAccesses shown, CrmDoors doors, Pulls pulls, InstantSource clock) {
        this.caller = caller;
        this.shown = shown;
        this.doors = doors;
        this.pulls = pulls;
        this.clock = clock;
    }

    /** One of a list: a read each, and none of its status. */
    IntegrationView listed(Versioned<Integration> stored) {
        return view(stored, Optional.empty(), Optional.empty());
    }

    IntegrationView of(Versioned<Integration> stored) {
        return view(stored, Optional.of(status(stored.value())), Optional.empty());
    }

    /** With where it posts and how it proves itself. */
    IntegrationView connected(Versioned<Integration> stored) {
        return view(
                stored,
                Optional.of(status(stored.value())),
                doors.find(caller.account(), stored.value().id()));
    }

    private IntegrationView view(
            Versioned<Integration> stored, Optional<SyncStatusView> status, Optional<CrmDoor> door) {
        Integration integration = stored.value();
        Optional<ShownAccess> access =
                CrmKinds.isAsked(integration) ? shown.find(caller.account(), integration.id()) : Optional.empty();
        return new IntegrationView(
                integration.id().value(),
                integration.crm(),
                integration.name(),
                integration.rank(),
                integration.ownerRequired(),
                access.isPresent() || !CrmKinds.isAsked(integration),
                access.map(ShownAccess::address),
                access.map(ShownAccess::region),
                access.map(ShownAccess::secrets).orElse(Set.of()),
                access.map(ShownAccess::options).orElse(Map.of()),
                CrmAbilities.cannotDo(
                                CrmKinds.of(integration),
                                access.map(ShownAccess::options).orElse(Map.of()))
                        .stream()
                        .sorted()
                        .map(CannotDoView::of)
                        .toList(),
                status,
                door.map(open -> "/crm/" + open.door()),
                door.map(open -> open.secrets().get(0)),
                stored.version());
    }

    private SyncStatusView status(Integration integration) {
        return SyncStatusView.of(
                pulls.of(caller.account(), integration.id()).find(),
                integration.settings(),
                IntegrationSchedules.pulls(integration),
                clock.instant());
    }
}
