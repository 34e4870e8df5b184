package io.rightful.telephony;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.agent.AgentKey;
import io.rightful.rules.agent.AgentMatch;
import io.rightful.rules.assignment.AssignmentPolicy;
import io.rightful.rules.assignment.CallQuestion;
import io.rightful.rules.assignment.WhoseCall;
import io.rightful.rules.call.Call;
import io.rightful.rules.call.CallFacts;
import io.rightful.rules.call.Leg;
import io.rightful.rules.contact.ContactView;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.user.ActivePeriods;
import io.rightful.rules.user.UserId;

import static org.assertj.core.api.Assertions.assertThat;

/** The deliveries of one call, merged in every order that they may come in, and once more each. */
public final class EveryOrder {
    private EveryOrder() {}

    /** @param fixtures of the provider, each read as one statement of the same call */
    public static Call of(Provider provider, String... fixtures) {
        return of(Stream.of(fixtures).map(name -> provider.normalise(Given.payload(provider, name), Given.CONTEXT)));
    }

    public static Call of(Provider provider, List<String> bodies) {
        return of(bodies.stream().map(body -> provider.normalise(Payload.json(body), Given.CONTEXT)));
    }

    private static Call of(Stream<Normalised> read) {
        List<CallFacts> statements =
                read.map(statement -> CallFacts.of(Given.part(statement))).toList();
        CallFacts first = merged(statements);
        for (List<CallFacts> order : orders(statements)) {
            assertThat(merged(order)).isEqualTo(first);
            assertThat(merged(order).merge(order.get(0))).isEqualTo(first);
        }
        return first.call();
    }

    /** Who talked, each by id, else by e-mail or name, in the order of their talks; of those without a time in no order. */
    public static List<String> talkers(Call call) {
        return call.legs().stream()
                .filter(Leg::talked)
                .sorted(Comparator.comparing(leg -> leg.startedAt().orElse(Instant.MAX)))
                .map(leg -> leg.agent().map(EveryOrder::named).orElse("nobody named"))
                .toList();
    }

    /** Whose the call is, where each agent is a user; nobody owns the lead. Empty where it is nobody's. */
    public static Optional<String> assignee(Call call) {
        Map<AgentKey, AgentMatch> agents = new TreeMap<>();
        Stream.of(
                        call.placedBy().stream(),
                        call.legs().stream().flatMap(leg -> leg.agent().stream()),
                        call.steps().stream().flatMap(step -> step.agents().stream()))
                .flatMap(all -> all)
                .forEach(agent -> agents.put(agent.key().orElseThrow(), user(agent)));
        CallQuestion question = new CallQuestion(
                call,
                AssignmentPolicy.DEFAULT,
                agents,
                Map.of(),
                new ContactView.Nobody(),
                Optional.empty(),
                Map.of(),
                Given.CONTEXT.receivedAt());
        return WhoseCall.decide(question)
                .fold(assigned -> Optional.of(assigned.assignee().value()), unassigned -> Optional.empty());
    }

    private static AgentMatch user(Agent agent) {
        return new AgentMatch.Matched(new UserId(named(agent)), ActivePeriods.ALWAYS, Reason.EMAIL_MATCHED, List.of());
    }

    private static String named(Agent agent) {
        return agent.id().or(agent::email).or(agent::name).orElseThrow();
    }

    private static CallFacts merged(List<CallFacts> statements) {
        return statements.stream().reduce(CallFacts::merge).orElseThrow();
    }

    private static List<List<CallFacts>> orders(List<CallFacts> all) {
        if (all.size() < 2) {
            return List.of(all);
        }
        List<List<CallFacts>> orders = new ArrayList<>();
        for (CallFacts first : all) {
            List<CallFacts> others = new ArrayList<>(all);
            others.remove(first);
            orders(others)
                    .forEach(rest -> orders.add(
                            Stream.concat(Stream.of(first), rest.stream()).toList()));
        }
        return orders;
    }
}
