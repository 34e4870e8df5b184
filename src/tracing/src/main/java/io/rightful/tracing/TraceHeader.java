package io.rightful.tracing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;

/**
 * A span as AWS hands it on, beside an event and not in it: {@code Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1}.
 * EventBridge takes it with an entry and gives it to a queue's message as {@code AWSTraceHeader}.
 *
 * @see <a href="https://docs.aws.amazon.com/xray/latest/devguide/xray-concepts.html#xray-concepts-tracingheader">The header</a>
 */
final class TraceHeader {
    private static final Pattern FORM =
            Pattern.compile("Root=1-([0-9a-f]{8})-([0-9a-f]{24});Parent=([0-9a-f]{16});Sampled=([01])");
    private static final int TIME = 8;

    private TraceHeader() {}

    static String of(SpanContext span) {
        String trace = span.getTraceId();
        return "Root=1-" + trace.substring(0, TIME) + "-" + trace.substring(TIME) + ";Parent=" + span.getSpanId()
                + ";Sampled=" + (span.isSampled() ? 1 : 0);
    }

    /** Empty where it names no span. */
    static Optional<SpanContext> read(String header) {
        Matcher matcher = FORM.matcher(header);
        if (!matcher.find()) {
            return Optional.empty();
        }
        TraceFlags flags = matcher.group(4).equals("1") ? TraceFlags.getSampled() : TraceFlags.getDefault();
        return Optional.of(SpanContext.createFromRemoteParent(
                        matcher.group(1) + matcher.group(2), matcher.group(3), flags, TraceState.getDefault()))
                .filter(SpanContext::isValid);
    }
}
