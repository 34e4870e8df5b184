package io.rightful.webhooks;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.rightful.ledger.delivery.Deliveries;
import io.rightful.ledger.delivery.DeliveryId;
import io.rightful.ledger.delivery.Failure;
import io.rightful.ledger.delivery.Failures;
import io.rightful.ledger.delivery.UnsentKey;
import io.rightful.ledger.source.Source;
import io.rightful.problem.ProblemException;
import io.rightful.rules.call.CallPart;
import io.rightful.rules.message.Message;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.Normalised.Unusable;
import io.rightful.telephony.Payload;
import io.rightful.telephony.PayloadReference;
import io.rightful.telephony.Provider;
import io.rightful.telephony.Providers;
import io.rightful.telephony.SourceContext;
import io.rightful.telephony.event.CallEvents;
import io.rightful.telephony.event.MessageEvents;
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
class Intake {
    private final Deliveries deliveries;
    private final Failures failures;
    private final DurableBus bus;
    private final InstantSource clock;
    private final Duration kept;

    Intake(
            Deliveries deliveries,
            Failures failures,
            DurableBus bus,
            InstantSource clock,
            @ConfigProperty(name = "rightful.deliveries.kept", defaultValue = "P90D") Duration kept) {
        this.deliveries = deliveries;
        this.failures = failures;
        this.bus = bus;
        this.clock = clock;
        this.kept = kept;
    }

    Accepted accept(Source source, Payload delivered, Measurements measured) {
        Payload payload = provider(source).withoutSecret(delivered);
        DeliveryId id = DeliveryId.of(source.name(), payload.body());
        LogContext.put(LogKey.DELIVERY, id);
        Instant now = clock.instant();
        Normalised stated = normalised(source, payload, now);
        return nothingForUs(id, stated)
                .orElseGet(() -> accept(source, id, payload, kept(source, id, payload, stated, now), measured));
    }

    /** What nothing follows from is not kept: nothing would lead to it when the person whom it tells of is to be erased. */
    private static Optional<Accepted> nothingForUs(DeliveryId id, Normalised stated) {
        return stated.fold(
                call -> Optional.empty(),
                text -> Optional.empty(),
                ignored -> Optional.of(new Accepted(id.value(), Optional.of(ignored.kind()))),
                unclear -> Optional.empty(),
                why -> Optional.empty());
    }

    private Accepted accept(Source source, DeliveryId id, Payload payload, Normalised stated, Measurements measured) {
        return stated.fold(
                call -> publish(source, id, payload, PayloadReference.on(call.part(), id.value()), measured),
                text -> publish(source, id, payload, PayloadReference.on(text.message(), id.value()), measured),
                ignored -> new Accepted(id.value(), Optional.of(ignored.kind())),
                unclear -> {
                    fail(source, id, payload, unclear.code(), measured);
                    return new Accepted(id.value(), Optional.of(unclear.code()));
                },
                why -> {
                    throw unusable(source, id, payload, why, measured);
                });
    }

    /** What it states: of a payload that came before, as of then. */
    private Normalised kept(Source source, DeliveryId id, Payload payload, Normalised stated, Instant now) {
        return Attempt.at(() -> deliveries.keep(
                        source.account(), id, payload.body(), payload.contentType(), now, now.plus(kept)))
                .fold(first -> stated, before -> normalised(source, payload, before));
    }

    private static Normalised normalised(Source source, Payload payload, Instant receivedAt) {
        SourceContext context =
                new SourceContext(source.account(), source.name(), source.region(), source.zone(), receivedAt);
        return provider(source).normalise(payload, context);
    }

    private static Provider provider(Source source) {
        return Providers.named(source.provider()).orElseThrow();
    }

    private Accepted publish(Source source, DeliveryId id, Payload payload, CallPart part, Measurements measured) {
        LogContext.put(LogKey.CALL, part.call().key().callId());
        String detail = CallEvents.detail(part, text -> text, why -> {
            throw unusable(source, id, payload, why, measured);
        });
        BusEvent event = new BusEvent(CallEvents.SOURCE, CallEvents.DETAIL_TYPE, detail, clock.instant());
        return publish(new UnsentKey(source.account(), id), event, measured);
    }

    private Accepted publish(Source source, DeliveryId id, Payload payload, Message message, Measurements measured) {
        LogContext.put(LogKey.MESSAGE_ID, message.key().id());
        String type = MessageEvents.detailType(message.kind());
        String detail = MessageEvents.detail(message, text -> text, why -> {
            throw unusable(source, id, payload, why, measured);
        });
        BusEvent event = new BusEvent(MessageEvents.SOURCE, type, detail, clock.instant());
        Accepted accepted = publish(new UnsentKey(source.account(), id), event, measured);
        measured.count(Metric.MESSAGES_PUBLISHED);
        return accepted;
    }

    private Accepted publish(UnsentKey key, BusEvent event, Measurements measured) {
        return Attempt.at(() -> {
            bus.publish(key, event, measured);
            return new Accepted(key.delivery().value(), Optional.empty());
        });
    }

    private ProblemException unusable(
            Source source, DeliveryId id, Payload payload, Unusable why, Measurements measured) {
        fail(source, id, payload, why.code(), measured);
        return Refusals.of(why).exception();
    }

    private void fail(Source source, DeliveryId id, Payload payload, String reason, Measurements measured) {
        Failure failure = new Failure(
                id.value(), Optional.of(source.account()), Optional.of(source.name()), reason, clock.instant());
        Attempt.at(() -> {
            failures.keep(failure, payload.body());
            return failure;
        });
        measured.count(Metric.RECORDS_KEPT_AS_FAILURE);
        LogContext.put(LogKey.FAILURE, failure.id());
    }
}
