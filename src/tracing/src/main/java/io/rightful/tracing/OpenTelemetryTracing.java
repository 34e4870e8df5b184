package io.rightful.tracing;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import jakarta.inject.Singleton;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.OpenTelemetrySdk;

import io.rightful.wiring.log.LogContext;
import io.rightful.wiring.log.LogKey;
import io.rightful.wiring.trace.Tracing;

/** A span's lines name its trace. What came with a cause goes on in the cause's trace, and is linked to its invocation. */
@Singleton
final class OpenTelemetryTracing implements Tracing {
    static final String SCOPE = "io.rightful";

    private static final long FLUSH_SECONDS = 2;

    private final OpenTelemetry telemetry;

    OpenTelemetryTracing(OpenTelemetry telemetry) {
        this.telemetry = telemetry;
    }

    @Override
    public <T> T span(String name, Optional<String> cause, Supplier<T> work) {
        SpanBuilder builder = telemetry.getTracer(SCOPE).spanBuilder(name);
        cause.flatMap(TraceHeader::read)
                .ifPresent(remote -> builder.addLink(Span.current().getSpanContext())
                        .setParent(Context.current().with(Span.wrap(remote))));
        Span span = builder.startSpan();
        AtomicReference<T> result = new AtomicReference<>();
        Map<LogKey, String> trace = Map.of(LogKey.TRACE, span.getSpanContext().getTraceId());
        Scope scope = span.makeCurrent();
        try {
            LogContext.during(trace, () -> result.set(work.get()));
            return result.get();
        } catch (RuntimeException e) {
            SpanFault.on(span, e);
            throw e;
        } finally {
            scope.close();
            span.end();
        }
    }

    @Override
    public Optional<String> header() {
        return TraceHeader.of(Span.current().getSpanContext());
    }

    @Override
    public void flush() {
        if (telemetry instanceof OpenTelemetrySdk sdk) {
            sdk.getSdkTracerProvider().forceFlush().join(FLUSH_SECONDS, TimeUnit.SECONDS);
        }
    }
}
