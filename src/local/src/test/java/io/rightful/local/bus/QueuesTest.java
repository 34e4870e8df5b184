package io.rightful.local.bus;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

class QueuesTest {
    private static final int RECEIVES = 6;

    private final AtomicInteger refusals = new AtomicInteger();
    private final AtomicInteger receives = new AtomicInteger();
    private final Queues queues = new Queues(this::call, InstantSource.system(), RECEIVES);

    @AfterEach
    void close() throws InterruptedException {
        queues.drain();
    }

    @Test
    void aRefusedMessageComesAgain() {
        refusals.set(2);
        queues.send(Queue.CALL_COMPLETED, "{}");

        await().atMost(Duration.ofSeconds(30)).untilAtomic(receives, is(3));
        assertThat(queues.deadLetters()).isEmpty();
    }

    @Test
    void aMessageRefusedEveryTimeIsPutAside() {
        refusals.set(Integer.MAX_VALUE);
        queues.send(Queue.DECIDE_RANGE, "{\"a\":1}");

        await().atMost(Duration.ofSeconds(30)).until(() -> !queues.deadLetters().isEmpty());
        assertThat(queues.deadLetters()).singleElement().satisfies(letter -> {
            assertThat(letter.queue()).isEqualTo("decide-range");
            assertThat(letter.body()).isEqualTo("{\"a\":1}");
        });
        assertThat(receives).hasValue(RECEIVES);
    }

    private SQSBatchResponse call(Queue queue, SQSEvent event) {
        SQSEvent.SQSMessage message = event.getRecords().get(0);
        receives.incrementAndGet();
        return refusals.getAndDecrement() > 0
                ? new SQSBatchResponse(List.of(new BatchItemFailure(message.getMessageId())))
                : new SQSBatchResponse(List.of());
    }
}
