package io.rightful.wiring.metric;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What one invocation measured. Counts add up, durations are kept one by one. Not thread-safe: an invocation has one thread. */
public final class Measurements {
    private final Map<Metric, List<Long>> values = new EnumMap<>(Metric.class);

    public void count(Metric metric) {
        count(metric, 1);
    }

    public void count(Metric metric, long more) {
        if (more > 0) {
            values.merge(metric, List.of(more), (before, added) -> List.of(before.get(0) + more));
        }
    }

    /** A clock that went backwards gives no negative duration. */
    public void took(Metric metric, Duration duration) {
        values.computeIfAbsent(metric, first -> new ArrayList<>()).add(Math.max(0, duration.toMillis()));
    }

    /** Each metric that was measured, with at least one value. */
    public Map<Metric, List<Long>> values() {
        return Collections.unmodifiableMap(values);
    }
}
