package io.rightful.local.crm;

import java.time.Duration;
import java.time.InstantSource;

import jakarta.inject.Singleton;

import io.rightful.ledger.integration.CrmAccesses;
import io.rightful.ledger.integration.Integration;
import io.rightful.ledger.integration.Integrations;
import io.rightful.ledger.settings.Versioned;
import io.rightful.ledger.table.Digest;
import io.rightful.local.sample.SampleData;
import io.rightful.wiring.BusEvent;
import io.rightful.wiring.EventBus;
import io.rightful.wiring.RecurringSchedule;
import io.rightful.wiring.Schedule;
import io.rightful.wiring.integration.IntegrationDue;

/** Timers end with the process: each start reads every CRM soon, and has it read from then on as its settings say. */
@Singleton
public class Timetable {
    private static final String SOURCE = "rightful.admin";
    private static final Duration USERS = Duration.ofHours(1);

    /** Others are waiting for the start. */
    private static final Duration START = Duration.ofSeconds(5);

    private final Integrations integrations;
    private final CrmAccesses accesses;
    private final RecurringSchedule schedule;
    private final Schedule once;
    private final EventBus bus;
    private final InstantSource clock;

    Timetable(
            Integrations integrations,
            CrmAccesses accesses,
            RecurringSchedule schedule,
            Schedule once,
            EventBus bus,
            InstantSource clock) {
        this.integrations = integrations;
        this.accesses = accesses;
        this.schedule = schedule;
        this.once = once;
        this.bus = bus;
        this.clock = clock;
    }

    public void start() {
        integrations.list(SampleData.ACCOUNT).stream()
                .map(Versioned::value)
                .filter(Timetable::isRead)
                .forEach(integration -> {
                    every(
                            integration,
                            IntegrationDue.LEAD_OWNER_PULL,
                            integration.settings().pullInterval());
                    every(integration, IntegrationDue.CRM_USERS, USERS);
                    BusEvent first = event(integration, IntegrationDue.LEAD_OWNER_PULL);
                    once.at(clock.instant().plus(START), "start-" + integration.id(), first);
                });
    }

    /** What changed in a sandbox is read without waiting. */
    void pullNow(String crm) {
        now(crm, IntegrationDue.LEAD_OWNER_PULL);
    }

    void readPeopleNow(String crm) {
        now(crm, IntegrationDue.CRM_USERS);
    }

    private void now(String crm, String type) {
        integrations.list(SampleData.ACCOUNT).stream()
                .map(Versioned::value)
                .filter(integration -> integration.crm().equals(crm))
                .filter(Timetable::isRead)
                .filter(integration ->
                        accesses.find(SampleData.ACCOUNT, integration.id()).isEmpty())
                .forEach(integration -> bus.publish(event(integration, type)));
    }

    private void every(Integration integration, String type, Duration interval) {
        String name = Digest.of(SampleData.ACCOUNT.value(), integration.id().value(), type);
        schedule.every(interval, name, event(integration, type));
    }

    private BusEvent event(Integration integration, String type) {
        return new IntegrationDue(SampleData.ACCOUNT, integration.id()).event(SOURCE, type, clock.instant());
    }

    private static boolean isRead(Integration integration) {
        return integration.settings().syncLeadOwner()
                && Sandboxes.KINDS.stream().anyMatch(kind -> kind.code().equals(integration.crm()));
    }
}
