package io.rightful.telephony;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.rightful.rules.call.Call;
import io.rightful.rules.call.CallFacts;

import static org.assertj.core.api.Assertions.assertThat;

/** What a provider's own events of one call merge to, the same in every order of them, and with each of them twice. */
public final class EveryOrder {
    private EveryOrder() {}

    /** @param fixtures of the provider, without their ending */
    public static Call of(Provider provider, String... fixtures) {
        List<CallFacts> parts = Stream.of(fixtures)
                .map(name -> Given.text(Given.fixtures(provider.name()).resolve(name + ".json")))
                .map(body -> CallFacts.of(Given.part(provider.normalise(Payload.json(body), Given.CONTEXT))))
                .toList();
        CallFacts expected = merged(parts);
        orders(parts).forEach(order -> {
            assertThat(merged(order)).isEqualTo(expected);
            assertThat(merged(Stream.concat(order.stream(), parts.stream()).toList()))
                    .isEqualTo(expected);
        });
        return expected.call();
    }

    private static CallFacts merged(List<CallFacts> parts) {
        return parts.stream().reduce(CallFacts::merge).orElseThrow();
    }

    private static <T> Stream<List<T>> orders(List<T> all) {
        if (all.isEmpty()) {
            return Stream.of(List.of());
        }
        return IntStream.range(0, all.size()).boxed().flatMap(first -> {
            List<T> others = new ArrayList<>(all);
            T chosen = others.remove(first.intValue());
            return orders(others)
                    .map(rest -> Stream.concat(Stream.of(chosen), rest.stream()).toList());
        });
    }
}
