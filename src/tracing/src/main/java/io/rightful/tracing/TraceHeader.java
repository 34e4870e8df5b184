package io.rightful.tracing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.contrib.awsxray.propagator.AwsXrayPropagator;

/**
 * A span as AWS hands it on, beside an event and not in it: {@code Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1}.
 * EventBridge takes it with an entry and gives it to a queue's message as {@code AWSTraceHeader}.
 *
 * @see <a href="https://docs.aws.amazon.com/xray/latest/devguide/xray-concepts.html#xray-concepts-tracingheader">The header</a>
 */
final class TraceHeader {
    private static final TextMapPropagator XRAY = AwsXrayPropagator.getInstance();

    private TraceHeader() {}

    /** Empty where the span is none. */
    static Optional<String> of(SpanContext span) {
        Map<String, String> headers = new HashMap<>();
        XRAY.inject(Context.root().with(Span.wrap(span)), headers, Map::put);
        return headers.values().stream().findFirst();
    }

    /** Empty where it names no span. */
    static Optional<SpanContext> read(String header) {
        Context context = XRAY.extract(Context.root(), header, new Alone());
        return Optional.of(Span.fromContext(context).getSpanContext()).filter(SpanContext::isValid);
    }

    /** The one header, without others around it. */
    private static final class Alone implements TextMapGetter<String> {
        @Override
        public Iterable<String> keys(String header) {
            return Set.copyOf(XRAY.fields());
        }

        @Override
        public String get(String header, String name) {
            return header;
        }
    }
}
