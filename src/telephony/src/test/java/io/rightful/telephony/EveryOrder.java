package io.rightful.telephony;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.rightful.rules.call.Call;
import io.rightful.rules.call.CallFacts;

import static org.assertj.core.api.Assertions.assertThat;

/** A call that a provider states in parts, delivered in every order, and once more each time. */
public final class EveryOrder {
    private EveryOrder() {}

    /** What they come to, which is the same in every order. */
    public static Call of(Provider provider, String... fixtures) {
        List<CallFacts> statements =
                Stream.of(fixtures).map(name -> facts(provider, name)).toList();
        CallFacts merged = merged(statements);
        for (List<CallFacts> order : orders(statements)) {
            assertThat(merged(order)).isEqualTo(merged);
            assertThat(merged(order).merge(order.get(0))).isEqualTo(merged);
        }
        return merged.call();
    }

    private static CallFacts merged(List<CallFacts> statements) {
        return statements.stream().reduce(CallFacts::merge).orElseThrow();
    }

    private static List<List<CallFacts>> orders(List<CallFacts> statements) {
        if (statements.isEmpty()) {
            return List.of(List.of());
        }
        List<List<CallFacts>> orders = new ArrayList<>();
        for (int first = 0; first < statements.size(); first++) {
            List<CallFacts> rest = new ArrayList<>(statements);
            CallFacts one = rest.remove(first);
            for (List<CallFacts> order : orders(rest)) {
                List<CallFacts> whole = new ArrayList<>(List.of(one));
                whole.addAll(order);
                orders.add(whole);
            }
        }
        return orders;
    }

    private static CallFacts facts(Provider provider, String name) {
        return CallFacts.of(Given.part(provider.normalise(Given.payload(provider, name), Given.CONTEXT)));
    }
}
