package io.rightful.admin.integration;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;

import io.rightful.admin.access.Caller;
import io.rightful.admin.precondition.IfMatch;
import io.rightful.admin.secret.Secrets;
import io.rightful.ledger.access.AccessCredentials;
import io.rightful.ledger.integration.CrmAccesses;
import io.rightful.ledger.integration.CrmDoor;
import io.rightful.ledger.integration.CrmDoors;
import io.rightful.ledger.integration.Integration;
import io.rightful.ledger.integration.Integrations;
import io.rightful.ledger.integration.Pulls;
import io.rightful.ledger.integration.ShownAccesses;
import io.rightful.ledger.integration.ZapierHooks;
import io.rightful.ledger.settings.Settings;
import io.rightful.ledger.settings.Versioned;
import io.rightful.problem.Problem;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.sync.IntegrationId;

/** Connects CRMs, changes connections and ends them. Each step may be done again, so that what was interrupted can be. */
@RequestScoped
class IntegrationAdministration {
    private static final Problem TAKEN = Problem.of(
            409,
            "integration-taken",
            "The integration is there already",
            "Take another id, or change the one that is there.");

    private final Caller caller;
    private final Integrations integrations;
    private final ExistingIntegrations existing;
    private final CrmAccesses accesses;
    private final ShownAccesses shown;
    private final CrmDoors doors;
    private final ZapierHooks hooks;
    private final Pulls pulls;
    private final Settings settings;
    private final Credentials credentials;
    private final Secrets secrets;
    private final IntegrationSchedules schedules;

    IntegrationAdministration(
            Caller caller,
            Integrations integrations,
            ExistingIntegrations existing,
            CrmAccesses accesses,
            ShownAccesses shown,
            CrmDoors doors,
            ZapierHooks hooks,
            Pulls pulls,
            Settings settings,
            Credentials credentials,
            Secrets secrets,
            IntegrationSchedules schedules) {
        this.caller = caller;
        this.integrations = integrations;
        this.existing = existing;
        this.accesses = accesses;
        this.shown = shown;
        this.doors = doors;
        this.hooks = hooks;
        this.pulls = pulls;
        this.settings = settings;
        this.credentials = credentials;
        this.secrets = secrets;
        this.schedules = schedules;
    }

    /** @param repeated whether one that is there under the id is the same request sent again */
    Versioned<Integration> connect(IntegrationId id, IntegrationInput input, boolean repeated) {
        Integration wanted = new IntegrationText(input).created(id, caller.user(), integrations.list(account()));
        Optional<AccessCredentials> entered = credentials.read(CrmKinds.of(wanted), input, region());
        Versioned<Integration> connected = integrations
                .put(account(), wanted, Optional.of(0L))
                .fold(written -> written, current -> {
                    if (!repeated) {
                        throw TAKEN.exception();
                    }
                    return existing.named(id.value());
                });
        if (shown.find(account(), id).isEmpty()) {
            entered.ifPresent(access -> keep(id, access));
        }
        if (!CrmKinds.isAsked(wanted) && doors.find(account(), id).isEmpty()) {
            doors.put(new CrmDoor(
                    account(), id, wanted.crm(), secrets.unguessable(), List.of(secrets.secret(Optional.empty()))));
        }
        schedules.set(connected.value());
        schedules.now(connected.value());
        return connected;
    }

    Versioned<Integration> change(String id, IntegrationInput input, IfMatch condition) {
        Versioned<Integration> present = existing.named(id);
        condition.require(present.version());
        Integration wanted = new IntegrationText(input).over(present.value());
        Optional<AccessCredentials> entered = credentials.read(CrmKinds.of(wanted), input, region());
        Versioned<Integration> changed = integrations
                .put(account(), wanted, Optional.of(present.version()))
                .fold(written -> written, current -> condition.onConflict(() -> change(id, input, condition)));
        entered.ifPresent(access -> {
            keep(wanted.id(), access);
            schedules.now(wanted);
        });
        schedules.set(changed.value());
        return changed;
    }

    /** The integration goes last: until then it can be ended again. */
    void end(String id, IfMatch condition) {
        Versioned<Integration> present = existing.named(id);
        condition.require(present.version());
        IntegrationId integration = present.value().id();
        schedules.stop(integration);
        accesses.delete(account(), integration);
        shown.delete(account(), integration);
        doors.find(account(), integration).ifPresent(doors::delete);
        hooks.list(account(), integration).forEach(hook -> hooks.delete(account(), integration, hook.id()));
        pulls.of(account(), integration).delete();
        integrations.delete(account(), integration);
    }

    /** The secret before this one verifies on until the next change. */
    CrmDoor renewSecret(Integration integration, Optional<String> stated) {
        CrmDoor door = doors.find(account(), integration.id())
                .orElseThrow(() -> Problem.of(
                                409,
                                "no-door",
                                "The CRM does not post to us",
                                "Its access is changed with PUT on the integration.")
                        .exception());
        CrmDoor renewed = door.withSecret(secrets.secret(stated));
        doors.put(renewed);
        return renewed;
    }

    private void keep(IntegrationId id, AccessCredentials access) {
        accesses.put(account(), id, access);
        shown.put(account(), id, credentials.shown(access));
    }

    private String region() {
        return settings.find(account()).value().region();
    }

    private AccountId account() {
        return caller.account();
    }
}
