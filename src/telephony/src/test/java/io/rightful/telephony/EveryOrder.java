package io.rightful.telephony;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.rightful.rules.call.Call;
import io.rightful.rules.call.CallFacts;

/** What deliveries of one call come to, in whichever order they are merged: one and the same call. */
public final class EveryOrder {
    private EveryOrder() {}

    public static Call of(Provider provider, List<String> bodies) {
        List<CallFacts> statements = bodies.stream()
                .map(body -> CallFacts.of(Given.part(provider.normalise(Payload.json(body), Given.CONTEXT))))
                .toList();
        List<CallFacts> results =
                orders(statements).map(EveryOrder::merged).distinct().toList();
        if (results.size() != 1) {
            throw new AssertionError("the order makes a difference: " + results);
        }
        return results.get(0).call();
    }

    private static CallFacts merged(List<CallFacts> statements) {
        return statements.stream().reduce(CallFacts::merge).orElseThrow();
    }

    private static Stream<List<CallFacts>> orders(List<CallFacts> statements) {
        if (statements.isEmpty()) {
            return Stream.of(List.of());
        }
        return IntStream.range(0, statements.size()).boxed().flatMap(first -> {
            List<CallFacts> others = new ArrayList<>(statements);
            CallFacts begun = others.remove(first.intValue());
            return orders(others).map(rest -> {
                List<CallFacts> order = new ArrayList<>(List.of(begun));
                order.addAll(rest);
                return order;
            });
        });
    }
}
