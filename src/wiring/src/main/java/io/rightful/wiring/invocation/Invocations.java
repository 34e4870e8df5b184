package io.rightful.wiring.invocation;

import java.util.Optional;
import java.util.function.Function;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.rightful.wiring.log.LogContext;
import io.rightful.wiring.metric.Measurements;
import io.rightful.wiring.metric.MetricWriter;
import io.rightful.wiring.trace.Tracing;

/** What surrounds every invocation of a function, however it ends: a span, its metrics in one line, its own log keys. */
@Singleton
public final class Invocations {
    public static final Invocations UNOBSERVED = new Invocations(MetricWriter.NOWHERE, Tracing.OFF);

    private final MetricWriter metrics;
    private final Tracing tracing;

    @Inject
    public Invocations(MetricWriter metrics, Tracing tracing) {
        this.metrics = metrics;
        this.tracing = tracing;
    }

    /** @param function the name under which the function is deployed */
    public <T> T invoke(String function, Function<Measurements, T> work) {
        Measurements measured = new Measurements();
        try {
            return tracing.span(function, Optional.empty(), () -> work.apply(measured));
        } finally {
            metrics.write(function, measured);
            tracing.flush();
            LogContext.clear();
        }
    }

    /**
     * One of several pieces of work of an invocation.
     *
     * @param cause the trace header that came with it
     */
    public void piece(String name, Optional<String> cause, Runnable work) {
        tracing.span(name, cause, () -> {
            work.run();
            return name;
        });
    }
}
