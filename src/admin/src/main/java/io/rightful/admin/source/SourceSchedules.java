package io.rightful.admin.source;

import java.time.Duration;
import java.time.InstantSource;

import jakarta.enterprise.context.RequestScoped;

import io.rightful.ledger.source.Source;
import io.rightful.ledger.table.Digest;
import io.rightful.telephony.api.connection.CallLists;
import io.rightful.wiring.BusEvent;
import io.rightful.wiring.EventBus;
import io.rightful.wiring.RecurringSchedule;
import io.rightful.wiring.source.SourceDue;

/** When a source's phone system is asked: for its agents, and for the calls it may never tell of, every hour; and on demand. */
@RequestScoped
class SourceSchedules {
    private static final String SENDER = "rightful.admin";
    private static final Duration AGENTS = Duration.ofHours(1);
    private static final Duration CALLS = Duration.ofHours(1);

    private final RecurringSchedule schedule;
    private final EventBus bus;
    private final InstantSource clock;

    SourceSchedules(RecurringSchedule schedule, EventBus bus, InstantSource clock) {
        this.schedule = schedule;
        this.bus = bus;
        this.clock = clock;
    }

    /** The same again is the same. */
    void set(Source source) {
        schedule.every(AGENTS, name(source, SourceDue.AGENTS), event(source, SourceDue.AGENTS));
        if (CallLists.reconciles(source.provider())) {
            schedule.every(CALLS, name(source, SourceDue.CALLS), event(source, SourceDue.CALLS));
        }
    }

    void agentsNow(Source source) {
        bus.publish(event(source, SourceDue.AGENTS));
    }

    void callsNow(Source source) {
        bus.publish(event(source, SourceDue.CALLS));
    }

    void stop(Source source) {
        schedule.stop(name(source, SourceDue.CALLS));
        schedule.stop(name(source, SourceDue.AGENTS));
    }

    private BusEvent event(Source source, String type) {
        return new SourceDue(source.account(), source.name()).event(SENDER, type, clock.instant());
    }

    private static String name(Source source, String type) {
        return Digest.of(source.account().value(), "source", source.name().value(), type);
    }
}
