package io.rightful.wiring.unsent;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.rightful.ledger.delivery.UnsentEvent;
import io.rightful.ledger.delivery.UnsentEvents;
import io.rightful.ledger.delivery.UnsentKey;
import io.rightful.wiring.BusEvent;
import io.rightful.wiring.EventBus;
import io.rightful.wiring.log.Fault;
import io.rightful.wiring.log.LogContext;
import io.rightful.wiring.log.LogKey;
import io.rightful.wiring.metric.Measurements;
import io.rightful.wiring.metric.Metric;
import io.rightful.wiring.queue.Done;

/**
 * The event bus for those who promise that what was said once is said: an event that the bus refuses is kept, and sent when
 * it takes events again. An event may then be sent twice, and is the same both times.
 */
@Singleton
public final class DurableBus {
    private static final Logger LOG = Logger.getLogger(DurableBus.class);
    private static final String REFUSED = "bus-refuses";

    private final EventBus bus;
    private final UnsentEvents unsent;
    private final InstantSource clock;
    private final Duration kept;

    /** @param kept how long an event waits for the bus at most */
    @Inject
    public DurableBus(
            EventBus bus,
            UnsentEvents unsent,
            InstantSource clock,
            @ConfigProperty(name = "rightful.unsent-events.kept", defaultValue = "P14D") Duration kept) {
        this.bus = bus;
        this.unsent = unsent;
        this.clock = clock;
        this.kept = kept;
    }

    /** Returns once the event is durable, on the bus or here; throws where neither takes it. */
    public void publish(UnsentKey key, BusEvent event, Measurements measured) {
        try {
            bus.publish(event);
        } catch (RuntimeException e) {
            LogContext.during(
                    Map.of(LogKey.ERROR, Fault.of(e), LogKey.REASON, REFUSED),
                    () -> LOG.warn("the bus refuses an event"));
            keep(key, event);
            measured.count(Metric.EVENTS_KEPT_UNSENT);
            LogContext.put(LogKey.REASON, REFUSED);
        }
    }

    /** What is kept under the key, if anything still is; throws where the bus still refuses it. */
    public Done send(UnsentKey key, Measurements measured) {
        LogContext.put(LogKey.ACCOUNT, key.account());
        LogContext.put(LogKey.DELIVERY, key.delivery());
        unsent.find(key).ifPresent(event -> send(key, event, measured));
        return Done.DONE;
    }

    private void send(UnsentKey key, UnsentEvent event, Measurements measured) {
        bus.publish(new BusEvent(event.source(), event.detailType(), event.detail(), event.time()));
        unsent.remove(key, event);
        measured.count(Metric.EVENTS_SENT_LATER);
        LOG.info("a kept event is sent");
    }

    private void keep(UnsentKey key, BusEvent event) {
        UnsentEvent kept = new UnsentEvent(event.source(), event.detailType(), event.detail(), event.time());
        unsent.keep(key, kept, clock.instant().plus(this.kept));
    }
}
