package io.rightful.leadownersync;

import java.time.Instant;
import java.time.InstantSource;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import io.rightful.ledger.integration.Integration;
import io.rightful.ledger.integration.OwnersKnown;
import io.rightful.ledger.pull.Pull;
import io.rightful.rules.call.AccountId;
import io.rightful.wiring.BusEvent;
import io.rightful.wiring.EventBus;

/** Whether the owners that a CRM names count as known, and that calls which waited for that are decided again. */
@Singleton
final class KnownOwners {
    private static final String TYPE = "LeadOwnersKnown";

    private final OwnersKnown owners;
    private final EventBus bus;
    private final InstantSource clock;

    @Inject
    KnownOwners(OwnersKnown owners, EventBus bus, InstantSource clock) {
        this.owners = owners;
        this.bus = bus;
        this.clock = clock;
    }

    /** Until a CRM was read to the end for the first time, nobody knows whom it names. */
    void begun(AccountId account, Integration integration, Pull pull) {
        if (pull.succeededAt().isEmpty()) {
            owners.begun(account, integration.id());
        }
    }

    /** With every run for a while after a break, for a call may have come to wait while it ended. */
    void caughtUp(AccountId account, Integration integration) {
        Instant now = clock.instant();
        Instant since = owners.succeeded(account, integration, now);
        if (since.isAfter(now.minus(OwnersKnown.LOOKED_AT))) {
            String detail = JsonNodeFactory.instance
                    .objectNode()
                    .put("account", account.value())
                    .put("integration", integration.id().value())
                    .put("at", now.toString())
                    .toString();
            bus.publish(new BusEvent(PullRuns.SOURCE, TYPE, detail, now));
        }
    }
}
