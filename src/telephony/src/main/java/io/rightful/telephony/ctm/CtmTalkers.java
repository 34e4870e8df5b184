package io.rightful.telephony.ctm;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.Leg;
import io.rightful.rules.call.LegOutcome;
import io.rightful.rules.call.Step;
import io.rightful.telephony.Spans;

/**
 * Who talked on an answered call. CTM names one agent and does not say which one after a transfer, so everybody is
 * placed by the path and the transfers; a transfer taken by somebody it does not name leaves a talker without agent,
 * lest another be taken for them.
 */
final class CtmTalkers {
    private final List<Step> steps;
    private final Optional<Duration> talkTime;
    private final List<Leg> legs = new ArrayList<>();

    CtmTalkers(List<Step> steps, Optional<Duration> talkTime) {
        this.steps = steps;
        this.talkTime = talkTime;
    }

    List<Leg> legs(Optional<Agent> agent, List<CtmTransfer> transfers) {
        agent.ifPresent(talker -> talked("agent", Optional.of(talker), Optional.empty(), Optional.empty()));
        for (CtmTransfer transfer : transfers) {
            if (!placed(transfer.from())) {
                talked(transfer.id() + "-from", transfer.from(), Optional.empty(), transfer.startedAt());
            }
            if (!placed(transfer.to())) {
                talked(transfer.id() + "-to", transfer.to(), transfer.startedAt(), Optional.empty());
            }
        }
        return legs.size() == 1 ? List.of(withTalkTime(legs.get(0))) : List.copyOf(legs);
    }

    private boolean placed(Optional<Agent> agent) {
        return agent.isPresent()
                && legs.stream()
                        .anyMatch(leg -> leg.agent()
                                .filter(talker -> KnownAgents.same(talker, agent.get()))
                                .isPresent());
    }

    private void talked(String id, Optional<Agent> agent, Optional<Instant> from, Optional<Instant> until) {
        Optional<Step> step = step(id, agent);
        Optional<Instant> startedAt = from.or(() -> step.flatMap(Step::startedAt));
        legs.add(new Leg(
                id,
                agent,
                LegOutcome.TALKED,
                startedAt,
                Spans.end(startedAt, until),
                Optional.empty(),
                step.map(Step::id)));
    }

    /** The transfer's own, else the last step that names this agent. */
    private Optional<Step> step(String legId, Optional<Agent> agent) {
        return last(step -> legId.equals(step.id() + "-to"))
                .or(() -> agent.flatMap(talker -> last(step -> KnownAgents.rang(step, talker))))
                .or(() -> agent.flatMap(Agent::name).flatMap(this::onlyNamed));
    }

    /** CTM may number a step's user otherwise than the agent: then the name places them, if it is but one user's. */
    private Optional<Step> onlyNamed(String name) {
        Predicate<Step> named = step -> step.agents().stream()
                .anyMatch(user -> user.name().filter(name::equals).isPresent());
        long users = steps.stream().filter(named).map(Step::agents).distinct().count();
        return users == 1 ? last(named) : Optional.empty();
    }

    private Optional<Step> last(Predicate<Step> wanted) {
        return steps.stream().filter(wanted).reduce((earlier, later) -> later);
    }

    private Leg withTalkTime(Leg leg) {
        return new Leg(leg.id(), leg.agent(), leg.outcome(), leg.startedAt(), leg.endedAt(), talkTime, leg.step());
    }
}
