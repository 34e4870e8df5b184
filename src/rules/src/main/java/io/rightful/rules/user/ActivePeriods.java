package io.rightful.rules.user;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /** Ends what is open at {@code time}; what is already over stays. */
    public ActivePeriods endedAt(Instant time) {
        return new ActivePeriods(periods.stream()
                .filter(period -> period.from().map(time::isAfter).orElse(true))
                .map(period -> period.contains(time) ? new ActivePeriod(period.from(), Optional.of(time)) : period)
                .toList());
    }

    /** Active from {@code time} on, unless it is already. */
    public ActivePeriods resumedAt(Instant time) {
        if (activeAt(time)) {
            return this;
        }
        List<ActivePeriod> resumed = new ArrayList<>(endedAt(time).periods());
        resumed.add(new ActivePeriod(Optional.of(time), Optional.empty()));
        return new ActivePeriods(resumed);
    }
}
