package io.rightful.rules.message;

import java.time.Instant;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

import io.rightful.rules.availability.Attendance;
import io.rightful.rules.contact.ContactView;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.decision.Rule;
import io.rightful.rules.decision.TraceEntry;
import io.rightful.rules.user.UserId;

/** The contact's primary agent, and whether they can be reached now. Texts and forms ask for them; calls never do. */
public sealed interface PrimaryAgent {
    record Reachable(UserId user) implements PrimaryAgent {}

    /** Away, offline, off hours or inactive. */
    record Offline(UserId user, Reason reason) implements PrimaryAgent {}

    record None(Reason reason) implements PrimaryAgent {}

    /** @param users whoever is not in it does not exist */
    static PrimaryAgent of(ContactView contact, Map<UserId, Attendance> users, Instant now) {
        return contact.fold(
                () -> new None(Reason.NUMBER_UNUSABLE),
                unknown -> new None(Reason.CONTACT_UNKNOWN),
                known -> known.primaryAgent()
                        .map(user -> of(user, users, now))
                        .orElseGet(() -> new None(Reason.PRIMARY_AGENT_NONE)),
                shared -> new None(Reason.CONTACT_SHARED));
    }

    default <T> T fold(Function<UserId, T> reachable, BiFunction<UserId, Reason, T> offline, Function<Reason, T> none) {
        if (this instanceof Reachable agent) {
            return reachable.apply(agent.user());
        }
        if (this instanceof Offline agent) {
            return offline.apply(agent.user(), agent.reason());
        }
        return none.apply(((None) this).reason());
    }

    default TraceEntry told() {
        return fold(
                user -> TraceEntry.of(Rule.PRIMARY_AGENT, Reason.PRIMARY_AGENT, user),
                (user, reason) -> TraceEntry.of(Rule.PRIMARY_AGENT, reason, user),
                reason -> TraceEntry.of(Rule.PRIMARY_AGENT, reason));
    }

    private static PrimaryAgent of(UserId user, Map<UserId, Attendance> users, Instant now) {
        return users.getOrDefault(user, Attendance.OF_NOBODY)
                .at(now)
                .obstacle()
                .<PrimaryAgent>map(reason -> new Offline(user, reason))
                .orElseGet(() -> new Reachable(user));
    }
}
