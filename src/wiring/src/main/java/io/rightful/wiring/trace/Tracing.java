package io.rightful.wiring.trace;

import java.util.Optional;
import java.util.function.Supplier;

/** Spans around work, where the build has tracing switched on. Neither names nor attributes may hold personal data. */
public interface Tracing {
    Tracing OFF = new NoTracing();

    /**
     * Work in a span of its own.
     *
     * @param cause the trace header of what caused the work, as {@link #header()} gave it there
     */
    <T> T span(String name, Optional<String> cause, Supplier<T> work);

    /** The present span for those whom this work causes, as an AWS trace header. */
    Optional<String> header();

    /** Sends out what has ended: a function may be frozen once it has answered. */
    void flush();
}
