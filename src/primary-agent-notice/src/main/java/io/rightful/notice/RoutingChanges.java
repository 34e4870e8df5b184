package io.rightful.notice;

import java.time.InstantSource;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;
import io.rightful.wiring.BusEvent;
import io.rightful.wiring.EventBus;

/** Tells that a contact's texts and forms go to somebody else from now on, so that open threads move. Twice does no harm. */
@Singleton
final class RoutingChanges {
    private final EventBus bus;
    private final InstantSource clock;

    @Inject
    RoutingChanges(EventBus bus, InstantSource clock) {
        this.bus = bus;
        this.clock = clock;
    }

    void publish(AccountId account, ContactId contact) {
        String detail = JsonNodeFactory.instance
                .objectNode()
                .put("account", account.value())
                .put("contact", contact.value())
                .toString();
        bus.publish(new BusEvent(DigestDue.SOURCE, "MessageRoutingChanged", detail, clock.instant()));
    }
}
