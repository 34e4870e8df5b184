package io.rightful.telephony.ctm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.Step;
import io.rightful.telephony.Agents;
import io.rightful.telephony.Fields;

/** Everybody whom the payload names as a user, to tell who a transfer's words mean. */
record KnownAgents(List<Agent> agents) {
    static KnownAgents of(Optional<Agent> agent, List<Step> steps) {
        List<Agent> all = new ArrayList<>(agent.stream().toList());
        steps.forEach(step -> step.agents().stream()
                .filter(named -> all.stream().noneMatch(known -> same(known, named)))
                .forEach(all::add));
        return new KnownAgents(List.copyOf(all));
    }

    /** By an object of its own, by id, or by the exact name that exactly one of them has. Otherwise nobody. */
    Optional<Agent> named(Fields transfer, String side) {
        return transfer.object(side)
                .map(KnownAgents::read)
                .orElseGet(() -> transfer.text(side).flatMap(this::meant));
    }

    private Optional<Agent> meant(String words) {
        List<Agent> meant = agents.stream()
                .filter(agent -> agent.id().filter(words::equals).isPresent())
                .toList();
        if (meant.isEmpty()) {
            meant = agents.stream()
                    .filter(agent -> agent.name().filter(words::equals).isPresent())
                    .toList();
        }
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    /** The activity's agent: an object, or its id alone. */
    static Optional<Agent> responsible(Fields activity) {
        Optional<String> id = activity.id("agent_id");
        return activity.object("agent")
                .flatMap(agent -> Agents.stated(agent.id("id").or(() -> id), agent.text("name"), agent.email("email")))
                .or(() -> id.map(Agent::ofId));
    }

    static boolean rang(Step step, Agent person) {
        return step.agents().stream().anyMatch(named -> same(named, person));
    }

    static boolean same(Agent one, Agent other) {
        return one.key().equals(other.key());
    }

    private static Optional<Agent> read(Fields agent) {
        return Agents.stated(agent.id("id"), agent.text("name"), agent.email("email"));
    }
}
