package io.rightful.admin.failure;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.rightful.ledger.delivery.Deliveries;
import io.rightful.ledger.delivery.Delivery;
import io.rightful.ledger.delivery.DeliveryId;
import io.rightful.ledger.delivery.Failure;
import io.rightful.ledger.delivery.Failures;
import io.rightful.ledger.source.Source;
import io.rightful.ledger.source.Sources;
import io.rightful.problem.Problem;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.CallPart;
import io.rightful.telephony.Payload;
import io.rightful.telephony.PayloadReference;
import io.rightful.telephony.Providers;
import io.rightful.telephony.SourceContext;
import io.rightful.telephony.event.CallEvents;
import io.rightful.telephony.event.EventReader;
import io.rightful.wiring.BusEvent;
import io.rightful.wiring.EventBus;

/**
 * Reads a kept record again, as it would be read today. What can be read by now is said on the bus, and is then no
 * failure any more; what cannot stays.
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
        CallPart part = failure.source()
                .flatMap(source -> sources.find(account, source))
                .flatMap(source -> ofDelivery(account, failure, source))
                .orElseGet(() -> ofEvent(account, failure));
        if (!part.call().key().account().equals(account)) {
            throw unreadable("foreign-account");
        }
        String detail = CallEvents.detail(part, text -> text, refused -> {
            throw unreadable(refused.code());
        });
        bus.publish(new BusEvent(CallEvents.SOURCE, CallEvents.DETAIL_TYPE, detail, clock.instant()));
        failures.remove(Optional.of(account), failure.id());
    }

    /** A failure at the door has the id of its delivery, which knows what kind of body it is. */
    private Optional<CallPart> ofDelivery(AccountId account, Failure failure, Source source) {
        return deliveries
                .find(account, new DeliveryId(failure.id()))
                .map(delivery -> normalised(source, payload(delivery), delivery.receivedAt()))
                .map(part -> PayloadReference.on(part, failure.id()));
    }

    private CallPart ofEvent(AccountId account, Failure failure) {
        String body = failures.body(Optional.of(account), failure.id())
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseThrow(() -> unreadable("body-expired"));
        return EventReader.read(body)
                .fold(
                        event -> event.part(),
                        event -> sources.byInstance(event.provider(), event.instance())
                                .map(source -> normalised(
                                        source, event.payload(), event.sent().orElse(failure.at())))
                                .orElseThrow(() -> unreadable("unknown-instance")),
                        command -> {
                            throw unreadable("not-a-call-event");
                        },
                        bad -> {
                            throw unreadable(bad.code());
                        });
    }

    private static CallPart normalised(Source source, Payload payload, Instant receivedAt) {
        SourceContext context =
                new SourceContext(source.account(), source.name(), source.region(), source.zone(), receivedAt);
        return Providers.named(source.provider())
                .orElseThrow(() -> unreadable("unknown-provider"))
                .normalise(payload, context)
                .fold(
                        call -> call.part(),
                        other -> {
                            throw unreadable("not-a-call");
                        },
                        bad -> {
                            throw unreadable(bad.code());
                        });
    }

    private static Payload payload(Delivery delivery) {
        return new Payload(delivery.contentType(), Map.of(), delivery.body());
    }

    private static RuntimeException unreadable(String code) {
        return Problem.of(
                        422,
                        "still-unreadable",
                        "The record still cannot be read",
                        "It is kept. Why: " + code
                                + ". Correct the phone system's payload or the source, then try again.")
                .exception();
    }
}
