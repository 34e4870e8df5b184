package io.rightful.rules.decision;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.rightful.rules.user.UserId;

/**
 * One rule tried and what it said. Holds ids only.
 *
 * @param subject what it was tried on: an agent key as {@code AgentKey.traced} writes it, a step id
 * @param users whom it named, in order of id
 */
public record TraceEntry(Rule rule, Reason reason, Optional<String> subject, List<UserId> users) {
    public TraceEntry {
        users = users.stream().distinct().sorted().toList();
    }

    public static TraceEntry of(Rule rule, Reason reason) {
        return new TraceEntry(rule, reason, Optional.empty(), List.of());
    }

    public static TraceEntry of(Rule rule, Reason reason, String subject) {
        return new TraceEntry(rule, reason, Optional.of(subject), List.of());
    }

    public static TraceEntry of(Rule rule, Reason reason, String subject, Set<UserId> users) {
        return new TraceEntry(rule, reason, Optional.of(subject), List.copyOf(users));
    }

    public static TraceEntry of(Rule rule, Reason reason, UserId user) {
        return new TraceEntry(rule, reason, Optional.empty(), List.of(user));
    }

    public static TraceEntry of(Rule rule, Reason reason, Set<UserId> users) {
        return new TraceEntry(rule, reason, Optional.empty(), List.copyOf(users));
    }
}
