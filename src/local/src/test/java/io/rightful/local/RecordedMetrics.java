package io.rightful.local;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.inject.Singleton;

import io.rightful.wiring.metric.EmbeddedMetrics;
import io.rightful.wiring.metric.Measurements;
import io.rightful.wiring.metric.MetricWriter;

/** Remembers the lines that a function would print. */
@Singleton
class RecordedMetrics implements MetricWriter {
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final InstantSource clock;

    RecordedMetrics(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public void write(String function, Measurements measured) {
        lines.addAll(EmbeddedMetrics.lines(function, measured, clock.instant()));
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
