package io.rightful.wiring.metric;

import java.time.InstantSource;
import java.util.function.Consumer;

/** Whether measurements are printed. */
public enum MetricTarget {
    /** As lines of CloudWatch's embedded metric format. */
    EMBEDDED,
    NONE;

    /** @param lines takes each line, without its end */
    public MetricWriter writer(Consumer<String> lines, InstantSource clock) {
        return switch (this) {
            case EMBEDDED ->
                (function, measured) -> EmbeddedMetrics.lines(function, measured, clock.instant())
                        .forEach(lines);
            case NONE -> MetricWriter.NOWHERE;
        };
    }
}
