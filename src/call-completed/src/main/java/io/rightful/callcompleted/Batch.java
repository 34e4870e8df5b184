package io.rightful.callcompleted;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import org.jboss.logging.Logger;

/** Works through a queue's batch. A record that throws fails alone: the queue delivers it again, the others are done. */
final class Batch {
    private static final Logger LOG = Logger.getLogger(Batch.class);

    private Batch() {}

    static SQSBatchResponse each(SQSEvent batch, Consumer<SQSEvent.SQSMessage> work) {
        List<BatchItemFailure> failures = new ArrayList<>();
        for (SQSEvent.SQSMessage message : batch.getRecords()) {
            try {
                work.accept(message);
            } catch (RuntimeException e) {
                LOG.warnf(
                        "message %s is left to the queue: %s %s",
                        message.getMessageId(), e.getClass().getName(), whereOf(e));
                failures.add(new BatchItemFailure(message.getMessageId()));
            }
        }
        return new SQSBatchResponse(failures);
    }

    /** Not its text, which may quote what the message holds. */
    private static String whereOf(RuntimeException failure) {
        return Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("io.rightful."))
                .findFirst()
                .map(StackTraceElement::toString)
                .orElse("outside our code");
    }
}
