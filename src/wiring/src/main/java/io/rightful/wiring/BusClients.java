package io.rightful.wiring;

import java.time.Duration;

import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.EventBridgeClientBuilder;

/**
 * Clients of EventBridge that give up, after three attempts, while their function still has time to do something about it: the
 * SDK alone would wait for half a minute each time, and a webhook's function lives for 20 seconds.
 */
final class BusClients {
    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration ANSWER = Duration.ofSeconds(2);

    private BusClients() {}

    static EventBridgeClientBuilder impatient() {
        return impatient(CONNECT, ANSWER);
    }

    /** @param answer how long the service may take for an answer, each time */
    static EventBridgeClientBuilder impatient(Duration connect, Duration answer) {
        return EventBridgeClient.builder()
                .httpClient(UrlConnectionHttpClient.builder()
                        .connectionTimeout(connect)
                        .socketTimeout(answer)
                        .build())
                .overrideConfiguration(configuration -> configuration.retryStrategy(RetryMode.STANDARD));
    }
}
