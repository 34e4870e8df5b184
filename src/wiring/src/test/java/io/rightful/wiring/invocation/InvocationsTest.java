package io.rightful.wiring.invocation;

import java.util.ArrayList;
import java.util.List;

import org.jboss.logging.MDC;
import org.junit.jupiter.api.Test;

import io.rightful.wiring.log.LogContext;
import io.rightful.wiring.log.LogKey;
import io.rightful.wiring.metric.Metric;
import io.rightful.wiring.trace.Tracing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class InvocationsTest {
    @Test
    void whatAnInvocationMeasuredIsWrittenEvenWhereItFails() {
        List<String> written = new ArrayList<>();
        Invocations invocations =
                new Invocations((function, measured) -> written.add(function + " " + measured.values()), Tracing.OFF);

        assertThatThrownBy(() -> invocations.invoke("callCompleted", measured -> {
                    measured.count(Metric.CALLS_ASSIGNED);
                    LogContext.put(LogKey.ACCOUNT, "acme");
                    throw new IllegalStateException("out of order");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(written).containsExactly("callCompleted {CALLS_ASSIGNED=[1]}");
        assertThat(MDC.get(LogKey.ACCOUNT.code())).isNull();
    }
}
