package io.rightful.webhooks.routing;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Singleton;

import io.rightful.ledger.routing.SenderReader;
import io.rightful.ledger.user.Attendances;
import io.rightful.rules.availability.Attendance;
import io.rightful.rules.contact.ContactView;
import io.rightful.rules.message.MessageRoute;
import io.rightful.rules.user.UserId;

/** Who gets a contact's text or form now. Everybody is looked up only where the primary agent does not get it. */
@Singleton
class MessageRouting {
    private final SenderReader reader;
    private final Attendances attendances;
    private final Regions regions;
    private final InstantSource clock;

    MessageRouting(SenderReader reader, Attendances attendances, Regions regions, InstantSource clock) {
        this.reader = reader;
        this.attendances = attendances;
        this.regions = regions;
        this.clock = clock;
    }

    MessageRoute route(Asker asker, Question message) {
        Instant now = clock.instant();
        String region = regions.of(asker, message);
        ContactView sender = reader.sender(asker.account(), message.from(region), message.email());
        Map<UserId, Attendance> agent = attendances.of(asker.account(), primaryAgent(sender));
        return MessageRoute.of(sender, agent, now)
                .<MessageRoute>fold(primary -> primary, everybody -> everybody(asker, sender, agent, now));
    }

    private MessageRoute everybody(Asker asker, ContactView sender, Map<UserId, Attendance> agent, Instant now) {
        Map<UserId, Attendance> users = new HashMap<>(agent);
        users.putAll(attendances.ofEverybody(asker.account(), now));
        return MessageRoute.of(sender, users, now);
    }

    private static Set<UserId> primaryAgent(ContactView sender) {
        return sender.fold(
                Set::of,
                unknown -> Set.of(),
                known -> known.primaryAgent().map(Set::of).orElse(Set.of()),
                shared -> Set.of());
    }
}
