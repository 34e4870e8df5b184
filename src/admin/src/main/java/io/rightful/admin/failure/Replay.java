package io.rightful.admin.failure;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import jakarta.inject.Singleton;

import io.rightful.ledger.delivery.Deliveries;
import io.rightful.ledger.delivery.Delivery;
import io.rightful.ledger.delivery.DeliveryId;
import io.rightful.ledger.delivery.Failure;
import io.rightful.ledger.delivery.Failures;
import io.rightful.ledger.source.Source;
import io.rightful.ledger.source.Sources;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.CallPart;
import io.rightful.rules.message.Message;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.Payload;
import io.rightful.telephony.PayloadReference;
import io.rightful.telephony.Providers;
import io.rightful.telephony.SourceContext;
import io.rightful.telephony.event.CallEvents;
import io.rightful.telephony.event.EventReader;
import io.rightful.wiring.BusEvent;
import io.rightful.wiring.EventBus;

/**
 * Reads a kept record again, as it would be read today. What can be read by now is said on the bus, unless it is
 * nothing for us, and is then no failure any more; what cannot stays.
 */
@Singleton
class Replay {
    private final Failures failures;
    private final Deliveries deliveries;
    private final Sources sources;
    private final EventBus bus;
    private final InstantSource clock;

    Replay(Failures failures, Deliveries deliveries, Sources sources, EventBus bus, InstantSource clock) {
        this.failures = failures;
        this.deliveries = deliveries;
        this.sources = sources;
        this.bus = bus;
        this.clock = clock;
    }

    void of(AccountId account, Failure failure) {
        failure.source()
                .flatMap(source -> sources.find(account, source))
                .flatMap(source -> ofDelivery(account, failure, source))
                .orElseGet(() -> ofEvent(account, failure))
                .fold(
                        said -> publish(account, said),
                        nothing -> deliveries.delete(account, new DeliveryId(failure.id())));
        failures.remove(Optional.of(account), failure.id());
    }

    private void publish(AccountId account, Reread.Said read) {
        if (!read.account().equals(account)) {
            throw Unreadable.because("foreign-account");
        }
        bus.publish(new BusEvent(CallEvents.SOURCE, read.detailType(), read.detail(), clock.instant()));
    }

    /** A failure at the door has the id of its delivery, which knows what kind of body it is. */
    private Optional<Reread> ofDelivery(AccountId account, Failure failure, Source source) {
        return deliveries
                .find(account, new DeliveryId(failure.id()))
                .map(delivery -> said(
                        normalised(source, payload(delivery), delivery.receivedAt()),
                        part -> Reread.of(PayloadReference.on(part, failure.id())),
                        message -> Reread.of(PayloadReference.on(message, failure.id()))));
    }

    private Reread ofEvent(AccountId account, Failure failure) {
        String body = failures.body(Optional.of(account), failure.id())
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseThrow(() -> Unreadable.because("body-expired"));
        return EventReader.read(body)
                .fold(
                        event -> Reread.of(event.part()),
                        event -> Reread.of(event.message()),
                        event -> sources.byInstance(event.provider(), event.instance())
                                .map(source -> said(
                                        normalised(
                                                source,
                                                event.payload(),
                                                event.sent().orElse(failure.at())),
                                        Reread::of,
                                        Reread::of))
                                .orElseThrow(() -> Unreadable.because("unknown-instance")),
                        command -> {
                            throw Unreadable.because("not-a-call-event");
                        },
                        bad -> {
                            throw Unreadable.because(bad.code());
                        });
    }

    private static Normalised normalised(Source source, Payload payload, Instant receivedAt) {
        SourceContext context =
                new SourceContext(source.account(), source.name(), source.region(), source.zone(), receivedAt);
        return Providers.named(source.provider())
                .orElseThrow(() -> Unreadable.because("unknown-provider"))
                .normalise(payload, context);
    }

    private static Reread said(
            Normalised normalised, Function<CallPart, Reread> ofCall, Function<Message, Reread> ofMessage) {
        return normalised.fold(
                call -> ofCall.apply(call.part()),
                text -> ofMessage.apply(text.message()),
                ignored -> new Reread.Nothing(),
                unclear -> {
                    throw Unreadable.because(unclear.code());
                },
                bad -> {
                    throw Unreadable.because(bad.code());
                });
    }

    private static Payload payload(Delivery delivery) {
        return new Payload(delivery.contentType(), Map.of(), delivery.body());
    }
}
