package io.rightful.rules.assignment;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.agent.AgentKey;
import io.rightful.rules.call.Call;
import io.rightful.rules.call.Leg;
import io.rightful.rules.call.StepKind;
import io.rightful.rules.user.EmailAddress;

/** Whom a call's decision may ask the directory about: those who placed it, talked, or whom its last step names. */
public final class LookedUp {
    private LookedUp() {}

    /** @param call with its steps already completed by {@link DescribedSteps} */
    public static SortedMap<AgentKey, Agent> agents(Call call) {
        SortedMap<AgentKey, Agent> agents = new TreeMap<>();
        Placer.of(call).ifPresent(agent -> add(agents, agent));
        call.legs().stream().filter(Leg::talked).forEach(leg -> leg.agent().ifPresent(agent -> add(agents, agent)));
        LastStep.among(call.steps())
                .ifPresent(step -> RungAgent.of(step, agent -> add(agents, agent), reason -> agents));
        return agents;
    }

    /** @param call with its steps already completed by {@link DescribedSteps} */
    public static Set<EmailAddress> voicemails(Call call) {
        return LastStep.among(call.steps())
                .filter(step -> step.kind() == StepKind.VOICEMAIL)
                .flatMap(step -> step.email().flatMap(EmailAddress::of))
                .<Set<EmailAddress>>map(email -> new TreeSet<>(Set.of(email)))
                .orElseGet(Set::of);
    }

    private static SortedMap<AgentKey, Agent> add(SortedMap<AgentKey, Agent> agents, Agent agent) {
        agent.key().ifPresent(key -> agents.merge(key, agent, Agent::or));
        return agents;
    }
}
