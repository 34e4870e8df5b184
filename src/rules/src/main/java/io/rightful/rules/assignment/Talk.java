package io.rightful.rules.assignment;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.agent.AgentKey;
import io.rightful.rules.agent.AgentMatch;
import io.rightful.rules.call.Leg;
import io.rightful.rules.call.Step;

/**
 * Somebody of the account talked.
 *
 * @param agent absent where nothing tells who it was
 * @param step absent where it is not known in which it happened
 */
record Talk(Leg leg, Optional<Agent> agent, AgentMatch match, Optional<Step> step) {
    /** For showing only: what is not known comes last. Who talked when is decided by {@link TalkChoice}. */
    static final Comparator<Talk> SHOWN = Comparator.comparing(Talk::position, Absent.last())
            .thenComparing(Talk::stepStartedAt, Absent.last())
            .thenComparing(Talk::startedAt, Absent.last())
            .thenComparing(talk -> talk.leg().id());

    /** Agents that match one user are one talker; whoever cannot be told from another is a talker of their own. */
    String talker() {
        return Meant.user(match)
                .map(user -> "user " + user)
                .or(() -> agent.flatMap(Agent::key).map(AgentKey::value))
                .orElseGet(() -> "leg " + leg.id());
    }

    Optional<Integer> position() {
        return step.flatMap(Step::position);
    }

    Optional<Instant> stepStartedAt() {
        return step.flatMap(Step::startedAt);
    }

    Optional<Instant> startedAt() {
        return leg.startedAt();
    }

    boolean overlaps(Talk other) {
        return before(startedAt(), other.leg.endedAt()) && before(other.startedAt(), leg.endedAt());
    }

    private static boolean before(Optional<Instant> start, Optional<Instant> end) {
        return start.flatMap(from -> end.map(from::isBefore)).orElse(false);
    }
}
