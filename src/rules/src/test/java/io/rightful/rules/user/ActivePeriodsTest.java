package io.rightful.rules.user;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ActivePeriodsTest {
    @Test
    void aPeriodHasItsStartAndNotItsEnd() {
        ActivePeriods periods = between(2, 4);

        assertThat(IntStream.range(0, 6).filter(second -> periods.activeAt(at(second))))
                .containsExactly(2, 3);
    }

    @Test
    void endingKeepsThePast() {
        ActivePeriods ended = ActivePeriods.ALWAYS.endedAt(at(5));

        assertThat(ended.activeAt(at(4))).isTrue();
        assertThat(ended.activeAt(at(5))).isFalse();
        assertThat(ended.isOpen()).isFalse();
        assertThat(ended.endedAt(at(9))).isEqualTo(ended);
    }

    @Test
    void endingWhatHasNotStartedLeavesNothing() {
        assertThat(between(5, 9).endedAt(at(5))).isEqualTo(ActivePeriods.NEVER);
    }

    @Test
    void resumingOpensANewPeriodAndKeepsTheGap() {
        ActivePeriods resumed = ActivePeriods.ALWAYS.endedAt(at(3)).resumedAt(at(5));

        assertThat(IntStream.range(0, 8).filter(second -> !resumed.activeAt(at(second))))
                .containsExactly(3, 4);
        assertThat(resumed.isOpen()).isTrue();
    }

    @Test
    void resumingWhatGoesOnChangesNothing() {
        assertThat(ActivePeriods.ALWAYS.resumedAt(at(5))).isEqualTo(ActivePeriods.ALWAYS);
    }

    @Test
    void resumingBeforeAnEndTakesTheEndAway() {
        assertThat(between(2, 9).resumedAt(at(5)).activeAt(at(20))).isTrue();
    }

    @Property
    void activeInEitherIsActiveInTheUnion(
            @ForAll("periods") ActivePeriods one, @ForAll("periods") ActivePeriods other) {
        ActivePeriods union = one.or(other);

        for (int second = 0; second < 60; second++) {
            Instant time = at(second);
            assertThat(union.activeAt(time)).isEqualTo(one.activeAt(time) || other.activeAt(time));
        }
        assertThat(other.or(one)).isEqualTo(union);
        assertThat(union.or(union)).isEqualTo(union);
    }

    @Property
    void fromItsEndOnAUserIsNotActiveAndFromItsResumptionOnTheyAre(
            @ForAll("periods") ActivePeriods periods, @ForAll("second") int second) {
        for (int later = second; later < 60; later++) {
            assertThat(periods.endedAt(at(second)).activeAt(at(later))).isFalse();
            assertThat(periods.resumedAt(at(second)).activeAt(at(later))).isTrue();
        }
        for (int earlier = 0; earlier < second; earlier++) {
            assertThat(periods.endedAt(at(second)).activeAt(at(earlier))).isEqualTo(periods.activeAt(at(earlier)));
            assertThat(periods.resumedAt(at(second)).activeAt(at(earlier))).isEqualTo(periods.activeAt(at(earlier)));
        }
    }

    @Provide
    Arbitrary<Integer> second() {
        return Arbitraries.integers().between(0, 50);
    }

    /** Ended and resumed by turns at rising times, as an admin does. */
    @Provide
    Arbitrary<ActivePeriods> periods() {
        return second().list()
                .ofMaxSize(5)
                .flatMap(seconds -> Arbitraries.of(ActivePeriods.ALWAYS, ActivePeriods.NEVER)
                        .map(start -> {
                            ActivePeriods periods = start;
                            for (int second : seconds.stream().sorted().toList()) {
                                periods = periods.activeAt(at(second))
                                        ? periods.endedAt(at(second))
                                        : periods.resumedAt(at(second));
                            }
                            return periods;
                        }));
    }

    private static ActivePeriods between(int from, int until) {
        return new ActivePeriods(List.of(new ActivePeriod(Optional.of(at(from)), Optional.of(at(until)))));
    }

    private static Instant at(int second) {
        return Instant.ofEpochSecond(1_700_000_000L + second);
    }
}
