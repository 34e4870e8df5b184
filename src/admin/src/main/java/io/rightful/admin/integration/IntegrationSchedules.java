package io.rightful.admin.integration;

import java.time.Duration;
import java.time.InstantSource;

import jakarta.enterprise.context.RequestScoped;

import io.rightful.admin.access.Caller;
import io.rightful.crm.CrmKind;
import io.rightful.ledger.integration.Integration;
import io.rightful.ledger.table.Digest;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.wiring.BusEvent;
import io.rightful.wiring.EventBus;
import io.rightful.wiring.RecurringSchedule;
import io.rightful.wiring.integration.IntegrationDue;

/** When a CRM is read: its changes as often as the settings say, its users every hour, both at once on demand. */
@RequestScoped
public class IntegrationSchedules {
    private static final String SOURCE = "rightful.admin";
    private static final Duration USERS = Duration.ofHours(1);

    private final Caller caller;
    private final RecurringSchedule schedule;
    private final EventBus bus;
    private final InstantSource clock;

    IntegrationSchedules(Caller caller, RecurringSchedule schedule, EventBus bus, InstantSource clock) {
        this.caller = caller;
        this.schedule = schedule;
        this.bus = bus;
        this.clock = clock;
    }

    /** A run also writes what could not be written before: to Zaps too, which are never asked. */
    static boolean pulls(Integration integration) {
        boolean isTold = CrmKinds.isAsked(integration) || CrmKinds.of(integration) == CrmKind.ZAPIER;
        return isTold && integration.settings().syncLeadOwner();
    }

    /** The same again is the same. */
    public void set(Integration integration) {
        set(
                integration,
                IntegrationDue.LEAD_OWNER_PULL,
                pulls(integration),
                integration.settings().pullInterval());
        set(integration, IntegrationDue.CRM_USERS, CrmKinds.listsPeople(integration), USERS);
    }

    void now(Integration integration) {
        if (CrmKinds.listsPeople(integration)) {
            bus.publish(event(integration.id(), IntegrationDue.CRM_USERS));
        }
        pull(integration);
    }

    /** Also looks at the leads that a changed link concerns. */
    void pull(Integration integration) {
        if (pulls(integration)) {
            bus.publish(event(integration.id(), IntegrationDue.LEAD_OWNER_PULL));
        }
    }

    void stop(IntegrationId integration) {
        schedule.stop(name(integration, IntegrationDue.LEAD_OWNER_PULL));
        schedule.stop(name(integration, IntegrationDue.CRM_USERS));
    }

    private void set(Integration integration, String type, boolean wanted, Duration interval) {
        String name = name(integration.id(), type);
        if (wanted) {
            schedule.every(interval, name, event(integration.id(), type));
        } else {
            schedule.stop(name);
        }
    }

    private BusEvent event(IntegrationId integration, String type) {
        return new IntegrationDue(caller.account(), integration).event(SOURCE, type, clock.instant());
    }

    private String name(IntegrationId integration, String type) {
        return Digest.of(caller.account().value(), integration.value(), type);
    }
}
