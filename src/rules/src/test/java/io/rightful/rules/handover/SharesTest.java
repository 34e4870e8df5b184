package io.rightful.rules.handover;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import io.rightful.rules.user.UserId;

import static org.assertj.core.api.Assertions.assertThat;

class SharesTest {
    @Property
    void theSpreadNeverGrowsBeyondOneThing(
            @ForAll("loads") List<Long> loads, @ForAll("weights") List<Integer> weights) {
        Map<UserId, Long> before = users(loads);
        Map<UserId, Long> after = given(before, things(weights));
        int heaviest = weights.stream().mapToInt(weight -> weight).max().orElse(0);
        assertThat(spread(after.values())).isLessThanOrEqualTo(Math.max(spread(before.values()), heaviest));
    }

    @Property
    void thingsThatWeighTheSameLeaveASpreadOfOneAtTheMost(
            @ForAll("loads") List<Long> loads, @ForAll("count") int count) {
        Map<UserId, Long> before = users(loads);
        Map<UserId, Long> after = given(before, things(Collections.nCopies(count, 1)));
        assertThat(spread(after.values())).isLessThanOrEqualTo(Math.max(spread(before.values()), 1));
    }

    @Property
    void itDoesNotMatterWherePagesEnd(@ForAll("loads") List<Long> loads, @ForAll("weights") List<Integer> weights) {
        Map<UserId, Long> users = users(loads);
        SortedMap<String, Integer> things = things(weights);
        String middle = "thing-" + String.format("%03d", weights.size() / 2);
        Map<UserId, Long> halfway = given(users, things.headMap(middle));
        assertThat(given(halfway, things.tailMap(middle))).isEqualTo(given(users, things));
    }

    @Property
    void theOrderInWhichThingsAreNamedDoesNotMatter(
            @ForAll("loads") List<Long> loads, @ForAll("weights") List<Integer> weights) {
        Map<String, Integer> backwards = new LinkedHashMap<>();
        new TreeMap<>(things(weights)).descendingMap().forEach(backwards::put);
        assertThat(Shares.of(users(loads), backwards)).isEqualTo(Shares.of(users(loads), things(weights)));
    }

    @Example
    void withNobodyToGetThemThingsAreNobodys() {
        assertThat(Shares.of(Map.of(), Map.of("thing", 1)).values()).containsExactly(Optional.empty());
    }

    @Provide
    Arbitrary<List<Long>> loads() {
        return Arbitraries.longs().between(0, 40).list().ofMinSize(1).ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Integer>> weights() {
        return Arbitraries.integers().between(1, 3).list().ofMaxSize(120);
    }

    @Provide
    Arbitrary<Integer> count() {
        return Arbitraries.integers().between(0, 200);
    }

    private static Map<UserId, Long> users(List<Long> loads) {
        Map<UserId, Long> users = new TreeMap<>();
        IntStream.range(0, loads.size()).forEach(number -> users.put(new UserId("user-" + number), loads.get(number)));
        return users;
    }

    private static SortedMap<String, Integer> things(List<Integer> weights) {
        SortedMap<String, Integer> things = new TreeMap<>();
        IntStream.range(0, weights.size())
                .forEach(number -> things.put("thing-" + String.format("%03d", number), weights.get(number)));
        return things;
    }

    private static Map<UserId, Long> given(Map<UserId, Long> before, Map<String, Integer> things) {
        Map<UserId, Long> after = new TreeMap<>(before);
        Shares.of(before, things)
                .forEach((thing, user) -> after.merge(user.orElseThrow(), (long) things.get(thing), Long::sum));
        return after;
    }

    private static long spread(Collection<Long> loads) {
        return Collections.max(loads) - Collections.min(loads);
    }
}
