package io.rightful.admin.failure;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.rightful.intake.Redeliveries;
import io.rightful.ledger.delivery.DeliveryId;
import io.rightful.ledger.delivery.Failure;
import io.rightful.ledger.delivery.Failures;
import io.rightful.ledger.source.Source;
import io.rightful.ledger.source.Sources;
import io.rightful.rules.call.AccountId;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.Providers;
import io.rightful.telephony.SourceContext;
import io.rightful.telephony.event.EventReader;
import io.rightful.telephony.event.IncomingEvent;
import io.rightful.telephony.event.Statement;
import io.rightful.wiring.BusEvent;
import io.rightful.wiring.EventBus;
import io.rightful.wiring.queue.Done;

/**
 * Reads a kept record again, as it would be read today. What can be read by now is said on the bus, unless it is
 * nothing for us, and is then no failure any more; what cannot stays.
 */
@Singleton
class Replay {
    private final Failures failures;
    private final Redeliveries redeliveries;
    private final Sources sources;
    private final EventBus bus;
    private final InstantSource clock;

    Replay(Failures failures, Redeliveries redeliveries, Sources sources, EventBus bus, InstantSource clock) {
        this.failures = failures;
        this.redeliveries = redeliveries;
        this.sources = sources;
        this.bus = bus;
        this.clock = clock;
    }

    /** A failure at the door has the id of its delivery, which knows what kind of body it is. */
    void of(AccountId account, Failure failure) {
        redeliveries
                .again(account, new DeliveryId(failure.id()), failure.source())
                .map(Unreadable::unless)
                .orElseGet(() -> ofEvent(account, failure));
        failures.remove(Optional.of(account), failure.id());
    }

    private Done ofEvent(AccountId account, Failure failure) {
        String body = failures.body(Optional.of(account), failure.id())
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseThrow(() -> Unreadable.because("body-expired"));
        Statement statement = EventReader.read(body)
                .fold(
                        event -> Statement.of(event.part()),
                        event -> Statement.of(event.message()),
                        event -> Statement.of(normalised(event, failure)),
                        command -> {
                            throw Unreadable.because("not-a-call-event");
                        },
                        bad -> {
                            throw Unreadable.because(bad.code());
                        });
        return statement.fold(
                said -> publish(account, said),
                nothing -> Done.DONE,
                unclear -> Unreadable.unless(statement),
                bad -> Unreadable.unless(statement));
    }

    private Normalised normalised(IncomingEvent.Native event, Failure failure) {
        Source source = sources.byInstance(event.provider(), event.instance())
                .orElseThrow(() -> Unreadable.because("unknown-instance"));
        SourceContext context = new SourceContext(
                source.account(),
                source.name(),
                source.region(),
                source.zone(),
                event.sent().orElse(failure.at()));
        return Providers.named(source.provider())
                .orElseThrow(() -> Unreadable.because("unknown-provider"))
                .normalise(event.payload(), context);
    }

    private Done publish(AccountId account, Statement.Said said) {
        if (!said.account().equals(account)) {
            throw Unreadable.because("foreign-account");
        }
        bus.publish(new BusEvent(Statement.SOURCE, said.detailType(), said.detail(), clock.instant()));
        return Done.DONE;
    }
}
