package io.rightful.local.bus;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import io.rightful.wiring.BusEvent;

import static org.assertj.core.api.Assertions.assertThat;

class InProcessBusTest {
    private final BlockingQueue<SQSEvent> received = new LinkedBlockingQueue<>();
    private final Queues queues = new Queues(this::call, InstantSource.system(), 6);

    @Test
    void aPublishedEventReachesItsFunctionAsAwsWouldHandIt() throws Exception {
        Instant time = Instant.parse("2026-03-02T12:00:00Z");
        new InProcessBus(queues)
                .publish(new BusEvent("rightful.telephony", "CallCompleted", "{\"callId\":\"1\"}", time));

        SQSEvent.SQSMessage message =
                received.poll(10, TimeUnit.SECONDS).getRecords().get(0);
        assertThat(message.getMessageId()).isNotBlank();
        assertThat(message.getEventSource()).isEqualTo("aws:sqs");
        assertThat(message.getEventSourceArn()).endsWith("rightful-call-completed");
        assertThat(message.getAttributes()).containsEntry("ApproximateReceiveCount", "1");
        JsonNode event = new ObjectMapper().readTree(message.getBody());
        assertThat(event.path("source").asText()).isEqualTo("rightful.telephony");
        assertThat(event.path("time").asText()).isEqualTo("2026-03-02T12:00:00Z");
        assertThat(event.path("detail").path("callId").asText()).isEqualTo("1");
        queues.drain();
    }

    private SQSBatchResponse call(Queue queue, SQSEvent event) {
        received.add(event);
        return new SQSBatchResponse(List.of());
    }
}
