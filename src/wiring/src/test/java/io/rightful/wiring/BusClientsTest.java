package io.rightful.wiring;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;

import io.rightful.wiring.trace.Tracing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BusClientsTest {
    private static final BusEvent EVENT = new BusEvent("rightful.telephony", "CallCompleted", "{}", Instant.EPOCH);

    @Test
    void aBusThatNeverAnswersIsGivenUpWhileThereIsTime() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 16, InetAddress.getLoopbackAddress());
                EventBridgeClient client = client(silent.getLocalPort())) {
            EventBus bus = new EventBridgeBus(client, "rightful", Tracing.OFF);
            long before = System.nanoTime();

            assertThatExceptionOfType(SdkClientException.class).isThrownBy(() -> bus.publish(EVENT));

            assertThat(Duration.ofNanos(System.nanoTime() - before))
                    .isBetween(Duration.ofMillis(550), Duration.ofSeconds(15));
        }
    }

    private static EventBridgeClient client(int port) {
        return BusClients.impatient(Duration.ofMillis(200), Duration.ofMillis(200))
                .endpointOverride(URI.create("http://localhost:" + port))
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
                .build();
    }
}
