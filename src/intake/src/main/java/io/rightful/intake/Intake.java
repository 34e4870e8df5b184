package io.rightful.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.rightful.ledger.delivery.Deliveries;
import io.rightful.ledger.delivery.Delivery;
import io.rightful.ledger.delivery.DeliveryEntry;
import io.rightful.ledger.delivery.DeliveryId;
import io.rightful.ledger.delivery.Failure;
import io.rightful.ledger.delivery.Failures;
import io.rightful.ledger.delivery.UnsentKey;
import io.rightful.ledger.source.Source;
import io.rightful.telephony.Payload;
import io.rightful.telephony.event.CallEvents;
import io.rightful.telephony.event.Statement;
import io.rightful.wiring.BusEvent;
import io.rightful.wiring.log.LogContext;
import io.rightful.wiring.log.LogKey;
import io.rightful.wiring.metric.Measurements;
import io.rightful.wiring.metric.Metric;
import io.rightful.wiring.unsent.DurableBus;

/**
 * Keeps a verified delivery, then says on the bus what it states, at once or once the bus takes it. The same delivery again
 * states the same.
 */
@Singleton
public final class Intake {
    private final Deliveries deliveries;
    private final Failures failures;
    private final DurableBus bus;
    private final InstantSource clock;
    private final Duration kept;

    /** @param kept how long a payload can be looked at, and read again */
    @Inject
    public Intake(
            Deliveries deliveries,
            Failures failures,
            DurableBus bus,
            InstantSource clock,
            @ConfigProperty(name = "rightful.deliveries.kept", defaultValue = "P30D") Duration kept) {
        this.deliveries = deliveries;
        this.failures = failures;
        this.bus = bus;
        this.clock = clock;
        this.kept = kept;
    }

    /** Durable when it returns; what it throws then promised nothing. */
    public Taken take(Source source, Payload delivered, Measurements measured) {
        Payload payload = Reading.provider(source).withoutSecret(delivered);
        DeliveryId id = DeliveryId.of(source.name(), payload.body());
        LogContext.put(LogKey.DELIVERY, id);
        Instant now = clock.instant();
        Statement first = Reading.of(source, id, payload, now);
        Statement statement = isNothing(first) ? first : kept(source, id, payload, first, now);
        return statement.fold(
                said -> {
                    publish(new UnsentKey(source.account(), id), said, measured);
                    return new Taken(id, said);
                },
                nothing -> new Taken(id, statement),
                unclear -> {
                    fail(source, id, payload, unclear.code(), measured);
                    return new Taken(id, statement);
                },
                bad -> {
                    fail(source, id, payload, bad.code(), measured);
                    return new Taken(id, statement);
                });
    }

    /** What nothing follows from is not kept: nothing would lead to it when the person whom it tells of is to be erased. */
    private static boolean isNothing(Statement statement) {
        return statement.fold(said -> false, nothing -> true, unclear -> false, bad -> false);
    }

    /** What it states: of a payload that came before, as of then. */
    private Statement kept(Source source, DeliveryId id, Payload payload, Statement first, Instant now) {
        DeliveryEntry entry = DeliveryEntry.of(id, source.name(), Reading.outcome(first), now);
        return deliveries
                .keep(source.account(), new Delivery(entry, payload.contentType(), payload.body()), now.plus(kept))
                .fold(came -> first, before -> Reading.of(source, id, payload, before));
    }

    private void publish(UnsentKey key, Statement.Said said, Measurements measured) {
        boolean call = said.detailType().equals(CallEvents.DETAIL_TYPE);
        LogContext.put(call ? LogKey.CALL : LogKey.MESSAGE_ID, said.about());
        bus.publish(key, new BusEvent(Statement.SOURCE, said.detailType(), said.detail(), clock.instant()), measured);
        if (!call) {
            measured.count(Metric.MESSAGES_PUBLISHED);
        }
    }

    private void fail(Source source, DeliveryId id, Payload payload, String reason, Measurements measured) {
        Failure failure = new Failure(
                id.value(), Optional.of(source.account()), Optional.of(source.name()), reason, clock.instant());
        failures.keep(failure, payload.body());
        measured.count(Metric.RECORDS_KEPT_AS_FAILURE);
        LogContext.put(LogKey.FAILURE, failure.id());
    }
}
