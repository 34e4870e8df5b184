package io.rightful.admin.user;

import java.time.InstantSource;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import io.rightful.ledger.user.Presences;
import io.rightful.rules.availability.Presence;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.user.UserId;
import io.rightful.wiring.BusEvent;
import io.rightful.wiring.EventBus;

/**
 * Keeps what a user says of themselves, and tells that their texts and forms may go to somebody else from now on, so that open
 * threads move. Said again, it is told again: whoever listens asks who gets them.
 */
@Singleton
class PresenceChanges {
    private final Presences presences;
    private final EventBus bus;
    private final InstantSource clock;

    PresenceChanges(Presences presences, EventBus bus, InstantSource clock) {
        this.presences = presences;
        this.bus = bus;
        this.clock = clock;
    }

    void state(AccountId account, UserId user, Presence presence) {
        presences.put(account, user, presence);
        String detail = JsonNodeFactory.instance
                .objectNode()
                .put("account", account.value())
                .put("user", user.value())
                .toString();
        bus.publish(new BusEvent("rightful.admin", "MessageRoutingChanged", detail, clock.instant()));
    }
}
