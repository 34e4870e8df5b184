package io.rightful.rules.user;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When a user or a link was in force. No period at all means never. Periods are in order and do not overlap. */
public record ActivePeriods(List<ActivePeriod> periods) {
    public static final ActivePeriods ALWAYS = new ActivePeriods(List.of(ActivePeriod.ALWAYS));
    public static final ActivePeriods NEVER = new ActivePeriods(List.of());

    public ActivePeriods {
        periods = List.copyOf(periods);
    }

    public boolean activeAt(Instant time) {
        return periods.stream().anyMatch(period -> period.contains(time));
    }

    /** Whether it goes on without an end. */
    public boolean isOpen() {
        return periods.stream().anyMatch(period -> period.until().isEmpty());
    }

    /** Ends what is open at {@code time}; what is already over stays. */
    public ActivePeriods endedAt(Instant time) {
        return new ActivePeriods(periods.stream()
                .filter(period -> period.from().map(time::isAfter).orElse(true))
                .map(period -> period.contains(time) ? new ActivePeriod(period.from(), Optional.of(time)) : period)
                .toList());
    }

    /** Active from {@code time} on, unless it is already. */
    public ActivePeriods resumedAt(Instant time) {
        if (periods.stream()
                .anyMatch(period -> period.contains(time) && period.until().isEmpty())) {
            return this;
        }
        List<ActivePeriod> resumed = new ArrayList<>(endedAt(time).periods());
        resumed.add(new ActivePeriod(Optional.of(time), Optional.empty()));
        return new ActivePeriods(resumed);
    }

    /** Active whenever either is: one user, told of twice. */
    public ActivePeriods or(ActivePeriods other) {
        List<ActivePeriod> inOrder = Stream.concat(periods.stream(), other.periods.stream())
                .sorted(Comparator.comparing(period -> period.from().orElse(Instant.MIN)))
                .toList();
        List<ActivePeriod> union = new ArrayList<>();
        for (ActivePeriod period : inOrder) {
            int last = union.size() - 1;
            if (last >= 0 && union.get(last).reaches(period)) {
                union.set(last, union.get(last).extendedBy(period));
            } else {
                union.add(period);
            }
        }
        return new ActivePeriods(union);
    }
}
