package io.rightful.intake;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.rightful.ledger.delivery.Deliveries;
import io.rightful.ledger.delivery.Delivery;
import io.rightful.ledger.delivery.DeliveryEntry;
import io.rightful.ledger.delivery.DeliveryId;
import io.rightful.ledger.delivery.DeliveryState;
import io.rightful.ledger.delivery.Failures;
import io.rightful.ledger.source.Sources;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.SourceName;
import io.rightful.telephony.Payload;
import io.rightful.telephony.event.Statement;
import io.rightful.wiring.BusEvent;
import io.rightful.wiring.EventBus;

/**
 * Reads kept deliveries again, as they would be read today, as of when they came. What is known already adds nothing to its
 * call; what could not be read and can be by now is a failure no more.
 */
@Singleton
public final class Redeliveries {
    private final Deliveries deliveries;
    private final Failures failures;
    private final Sources sources;
    private final EventBus bus;
    private final InstantSource clock;

    @Inject
    public Redeliveries(Deliveries deliveries, Failures failures, Sources sources, EventBus bus, InstantSource clock) {
        this.deliveries = deliveries;
        this.failures = failures;
        this.sources = sources;
        this.bus = bus;
        this.clock = clock;
    }

    /** What a kept delivery states now. Empty where it is kept no more, or its source is none any more. */
    public Optional<Statement> read(AccountId account, DeliveryId id) {
        return deliveries.find(account, id).flatMap(delivery -> statement(account, delivery, Optional.empty()));
    }

    /**
     * The same, and says it on the bus; what could not be read before is then a failure no more.
     *
     * @param source for a delivery that does not know its own
     */
    public Optional<Statement> again(AccountId account, DeliveryId id, Optional<SourceName> source) {
        return deliveries
                .find(account, id)
                .flatMap(delivery -> statement(account, delivery, source)
                        .map(statement -> again(account, delivery.entry(), statement)));
    }

    private Statement again(AccountId account, DeliveryEntry entry, Statement statement) {
        return statement.fold(
                said -> {
                    bus.publish(new BusEvent(Statement.SOURCE, said.detailType(), said.detail(), clock.instant()));
                    if (entry.outcome().state() == DeliveryState.FAILED) {
                        deliveries.became(account, entry.id(), Reading.outcome(said));
                        failures.remove(Optional.of(account), entry.id().value());
                    }
                    return said;
                },
                nothing -> {
                    deliveries.delete(account, entry.id());
                    failures.remove(Optional.of(account), entry.id().value());
                    return statement;
                },
                unclear -> statement,
                bad -> statement);
    }

    private Optional<Statement> statement(AccountId account, Delivery delivery, Optional<SourceName> known) {
        Payload payload = new Payload(delivery.contentType(), Map.of(), delivery.body());
        return delivery.entry()
                .source()
                .or(() -> known)
                .flatMap(name -> sources.find(account, name))
                .map(source -> Reading.of(source, delivery.entry().id(), payload, delivery.receivedAt()));
    }
}
