package io.rightful.tracing;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.wiring.BusEvent;
import io.rightful.wiring.EventBus;
import io.rightful.wiring.invocation.Invocations;
import io.rightful.wiring.trace.Tracing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/**
 * Spans arrive at a collector, and hold nothing of what was worked on. A collector too slow for one span is not sent it
 * again, so an invocation is repeated until its spans are there.
 */
@QuarkusTest
@QuarkusTestResource(Receiver.class)
class TracingTest {
    private static final Duration SECONDS = Duration.ofSeconds(30);
    private static final String CAUSE = "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1";

    @Inject
    Invocations invocations;

    @Inject
    DynamoDbClient dynamoDb;

    @Inject
    EventBus bus;

    @Inject
    Tracing tracing;

    @Test
    void anInvocationItsPiecesAndItsRequestsAreSpans() {
        await().atMost(SECONDS).untilAsserted(() -> {
            invocations.invoke("callCompleted", measured -> {
                invocations.piece(
                        "record",
                        Optional.empty(),
                        () -> dynamoDb.getItem(get -> get.tableName("t").key(Map.of())));
                return "done";
            });
            assertThat(Receiver.traces()).contains("callCompleted", "record", "DynamoDb.GetItem");
        });
    }

    @Test
    void theEventsDetailIsAsItWasAndTheSpanGoesBesideIt() {
        String detail = "{\"account\":\"acme\",\"callId\":\"1\"}";
        String header = invocations.invoke("telephonyWebhooks", measured -> {
            bus.publish(new BusEvent("rightful.telephony", "CallCompleted", detail, Instant.EPOCH));
            return tracing.header().orElseThrow();
        });

        assertThat(Receiver.requests())
                .anySatisfy(request -> assertThat(request)
                        .contains("\"Detail\":\"" + detail.replace("\"", "\\\"") + "\"")
                        .contains("\"TraceHeader\":\"" + header + "\""));
    }

    @Test
    void aPieceGoesOnInTheTraceOfItsCause() {
        invocations.invoke("callCompleted", measured -> {
            invocations.piece(
                    "record",
                    Optional.of(CAUSE),
                    () -> assertThat(tracing.header())
                            .hasValueSatisfying(header -> assertThat(header).startsWith(CAUSE.substring(0, 35))));
            return "done";
        });
    }

    @Test
    void aFailedSpanNamesTheKindOfExceptionAndNotItsText() {
        await().atMost(SECONDS).untilAsserted(() -> {
            assertThatThrownBy(() -> invocations.invoke("failing", measured -> {
                        throw new IllegalStateException("cannot read +12025550143");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(Receiver.traces()).contains("failing", "java.lang.IllegalStateException");
        });
        assertThat(Receiver.traces()).doesNotContain("2025550143");
    }
}
