package io.rightful.tracing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;

/** A failed span names the kind of exception, never its text, which may quote a payload. */
final class SpanFault {
    private SpanFault() {}

    static void on(Span span, Throwable thrown) {
        span.setStatus(StatusCode.ERROR);
        span.setAttribute("exception.type", thrown.getClass().getName());
    }
}
