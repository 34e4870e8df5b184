package io.rightful.ledger.mapping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

import io.rightful.rules.user.ActivePeriod;
import io.rightful.rules.user.ActivePeriods;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodsTextTest {
    @Property
    void periodsAreReadAsWritten(
            @ForAll boolean fromEver, @ForAll @Size(max = 7) Set<@LongRange(max = 4_000_000_000L) Long> seconds) {
        ActivePeriods periods = periods(fromEver, new TreeSet<>(seconds));

        assertThat(PeriodsText.read(PeriodsText.of(periods))).isEqualTo(periods);
    }

    @Example
    void alwaysAndNeverAreTold() {
        assertThat(PeriodsText.read(PeriodsText.of(ActivePeriods.ALWAYS))).isEqualTo(ActivePeriods.ALWAYS);
        assertThat(PeriodsText.read(PeriodsText.of(ActivePeriods.NEVER))).isEqualTo(ActivePeriods.NEVER);
    }

    private static ActivePeriods periods(boolean fromEver, Set<Long> seconds) {
        List<ActivePeriod> periods = new ArrayList<>();
        Optional<Instant> from = Optional.empty();
        boolean open = fromEver;
        for (long second : seconds) {
            Optional<Instant> time = Optional.of(Instant.ofEpochSecond(second));
            if (open) {
                periods.add(new ActivePeriod(from, time));
            }
            from = time;
            open = !open;
        }
        if (open) {
            periods.add(new ActivePeriod(from, Optional.empty()));
        }
        return new ActivePeriods(periods);
    }
}
