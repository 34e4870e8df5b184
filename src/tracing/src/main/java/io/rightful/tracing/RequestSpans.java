package io.rightful.tracing;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;

/** A span a request to AWS, named by service and operation; nothing of the request. The SDK makes it, as its file of interceptors says. */
public final class RequestSpans implements ExecutionInterceptor {
    private static final ExecutionAttribute<Span> SPAN = new ExecutionAttribute<>("RightfulSpan");

    @Override
    public void beforeExecution(Context.BeforeExecution request, ExecutionAttributes attributes) {
        String name = attributes.getAttribute(SdkExecutionAttribute.SERVICE_NAME) + "."
                + attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME);
        Span span = GlobalOpenTelemetry.getTracer(OpenTelemetryTracing.SCOPE)
                .spanBuilder(name)
                .setSpanKind(SpanKind.CLIENT)
                .startSpan();
        attributes.putAttribute(SPAN, span);
    }

    @Override
    public void afterExecution(Context.AfterExecution response, ExecutionAttributes attributes) {
        attributes.getAttribute(SPAN).end();
    }

    @Override
    public void onExecutionFailure(Context.FailedExecution failure, ExecutionAttributes attributes) {
        Span span = attributes.getAttribute(SPAN);
        SpanFault.on(span, failure.exception());
        span.end();
    }
}
