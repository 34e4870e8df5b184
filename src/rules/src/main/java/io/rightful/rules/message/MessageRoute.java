package io.rightful.rules.message;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.rightful.rules.availability.Attendance;
import io.rightful.rules.contact.ContactView;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.decision.Rule;
import io.rightful.rules.decision.TraceEntry;
import io.rightful.rules.user.UserId;

/** Who gets a contact's text or form now. */
public sealed interface MessageRoute {
    Reason reason();

    List<TraceEntry> trace();

    record ToPrimaryAgent(UserId user, Reason reason, List<TraceEntry> trace) implements MessageRoute {}

    /**
     * The usual behaviour.
     *
     * @param available everybody who can be reached now; it may be nobody
     */
    record ToEverybody(SortedSet<UserId> available, Reason reason, List<TraceEntry> trace) implements MessageRoute {}

    /** @param users of the account; where the primary agent can be reached, nobody else is looked at */
    static MessageRoute of(ContactView contact, Map<UserId, Attendance> users, Instant now) {
        PrimaryAgent agent = PrimaryAgent.of(contact, users, now);
        return agent.fold(
                user -> new ToPrimaryAgent(user, Reason.PRIMARY_AGENT, List.of(agent.told())),
                (user, obstacle) -> everybody(Reason.PRIMARY_AGENT_OFFLINE, agent, users, now),
                reason -> everybody(reason, agent, users, now));
    }

    default <T> T fold(Function<ToPrimaryAgent, T> primaryAgent, Function<ToEverybody, T> everybody) {
        if (this instanceof ToPrimaryAgent route) {
            return primaryAgent.apply(route);
        }
        return everybody.apply((ToEverybody) this);
    }

    default Set<UserId> users() {
        return fold(route -> Set.of(route.user()), ToEverybody::available);
    }

    private static MessageRoute everybody(
            Reason reason, PrimaryAgent agent, Map<UserId, Attendance> users, Instant now) {
        SortedSet<UserId> available = users.keySet().stream()
                .filter(user -> users.get(user).at(now).obstacle().isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        Reason usual = available.isEmpty() ? Reason.NOBODY_AVAILABLE : Reason.EVERYBODY_AVAILABLE;
        return new ToEverybody(
                available, reason, List.of(agent.told(), TraceEntry.of(Rule.EVERYBODY_AVAILABLE, usual)));
    }
}
