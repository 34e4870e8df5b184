package io.rightful.wiring.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import org.jboss.logging.Logger;

import io.rightful.wiring.invocation.Invocations;
import io.rightful.wiring.log.Fault;
import io.rightful.wiring.log.LogContext;
import io.rightful.wiring.log.LogKey;
import io.rightful.wiring.metric.Measurements;

/** Works through a queue's batch. A record that throws fails alone: the queue delivers it again, the others are done. */
@Singleton
public final class Batch {
    private static final Logger LOG = Logger.getLogger(Batch.class);
    private static final String TRACE_ATTRIBUTE = "AWSTraceHeader";

    private final Invocations invocations;

    @Inject
    public Batch(Invocations invocations) {
        this.invocations = invocations;
    }

    /** @param function the name under which the function is deployed */
    public SQSBatchResponse each(String function, SQSEvent batch, BiConsumer<SQSEvent.SQSMessage, Measurements> work) {
        return invocations.invoke(function, measured -> {
            List<BatchItemFailure> failures = new ArrayList<>();
            for (SQSEvent.SQSMessage message : batch.getRecords()) {
                attempt(message, () -> work.accept(message, measured)).ifPresent(failures::add);
            }
            return new SQSBatchResponse(failures);
        });
    }

    private Optional<BatchItemFailure> attempt(SQSEvent.SQSMessage message, Runnable work) {
        LogContext.put(LogKey.RECORD, message.getMessageId());
        try {
            invocations.piece("record", causeOf(message), work);
            return Optional.empty();
        } catch (RuntimeException e) {
            LogContext.during(Map.of(LogKey.ERROR, Fault.of(e)), () -> LOG.warn("a record is left to the queue"));
            return Optional.of(new BatchItemFailure(message.getMessageId()));
        } finally {
            LogContext.clear();
        }
    }

    private static Optional<String> causeOf(SQSEvent.SQSMessage message) {
        return Optional.ofNullable(message.getAttributes()).map(attributes -> attributes.get(TRACE_ATTRIBUTE));
    }
}
