package io.rightful.telephony;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.rightful.rules.call.Call;
import io.rightful.rules.call.CallFacts;
import io.rightful.rules.call.Leg;

import static org.assertj.core.api.Assertions.assertThat;

/** The deliveries of one call, merged in every order that they may come in, and once more each. */
public final class EveryOrder {
    private EveryOrder() {}

    /** @param fixtures of the provider, each read as one statement of the same call */
    public static Call of(Provider provider, String... fixtures) {
        List<CallFacts> statements = Stream.of(fixtures)
                .map(fixture -> Given.text(Given.fixtures(provider.name()).resolve(fixture + ".json")))
                .map(body -> CallFacts.of(Given.part(provider.normalise(Payload.json(body), Given.CONTEXT))))
                .toList();
        CallFacts first = merged(statements);
        for (List<CallFacts> order : orders(statements)) {
            assertThat(merged(order)).isEqualTo(first);
            assertThat(merged(order).merge(order.get(0))).isEqualTo(first);
        }
        return first.call();
    }

    /** Who talked, by id, else by e-mail or name, in the order of their talks. */
    public static List<String> talkers(Call call) {
        return call.legs().stream()
                .filter(Leg::talked)
                .sorted((one, other) -> one.startedAt()
                        .orElseThrow()
                        .compareTo(other.startedAt().orElseThrow()))
                .map(leg -> leg.agent()
                        .flatMap(agent -> agent.id().or(agent::email).or(agent::name))
                        .orElse("nobody named"))
                .toList();
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
