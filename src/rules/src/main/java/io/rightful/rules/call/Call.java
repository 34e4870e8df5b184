package io.rightful.rules.call;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import io.rightful.rules.agent.Agent;

/**
 * What is known of one call: one delivery's statement, or the merge of all of them.
 *
 * @param aliases other identifiers the provider uses for it
 * @param answeredAt when the first person of the account took it
 * @param talkTime of the whole call, as stated
 * @param ownNumbers the account's numbers that the payload names, E.164: never a contact
 * @param placedBy who dialled an outbound call
 * @param payloads references to the raw deliveries
 */
public record Call(
        CallKey key,
        Set<String> aliases,
        CallResult result,
        Optional<Direction> direction,
        Optional<Instant> startedAt,
        Optional<Instant> answeredAt,
        Optional<Instant> endedAt,
        Optional<Duration> talkTime,
        Party contact,
        Set<String> ownNumbers,
        Optional<Agent> placedBy,
        List<Leg> legs,
        List<Step> steps,
        Set<String> payloads) {

    public Call {
        aliases = new TreeSet<>(aliases);
        ownNumbers = new TreeSet<>(ownNumbers);
        payloads = new TreeSet<>(payloads);
        legs = List.copyOf(legs);
        steps = List.copyOf(steps);
    }

    /** The moment by which users and links are judged: the answer, else the start, else the end. */
    public Optional<Instant> happenedAt() {
        return answeredAt.or(() -> startedAt).or(() -> endedAt);
    }

    Call settled(CallResult known, Optional<Instant> end, List<Leg> others) {
        return new Call(
                key,
                aliases,
                known,
                direction,
                startedAt,
                answeredAt,
                end,
                talkTime,
                contact,
                ownNumbers,
                placedBy,
                others,
                steps,
                payloads);
    }

    /** With what is known of its agents beside what it states. */
    public Call withAgents(UnaryOperator<Agent> known) {
        return new Call(
                key,
                aliases,
                result,
                direction,
                startedAt,
                answeredAt,
                endedAt,
                talkTime,
                contact,
                ownNumbers,
                placedBy.map(known),
                legs.stream().map(leg -> leg.withAgent(known)).toList(),
                steps.stream().map(step -> step.withAgents(known)).toList(),
                payloads);
    }

    public Call withSteps(List<Step> others) {
        return new Call(
                key,
                aliases,
                result,
                direction,
                startedAt,
                answeredAt,
                endedAt,
                talkTime,
                contact,
                ownNumbers,
                placedBy,
                legs,
                others,
                payloads);
    }
}
