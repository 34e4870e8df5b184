package io.rightful.local;

import java.time.Duration;
import java.time.Instant;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import io.rightful.ledger.delivery.DeliveryId;
import io.rightful.ledger.delivery.UnsentEvent;
import io.rightful.ledger.delivery.UnsentEvents;
import io.rightful.ledger.delivery.UnsentKey;
import io.rightful.rules.call.AccountId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@QuarkusTest
@QuarkusTestResource(LocalDatabase.class)
class KeptEventTest {
    private static final Duration SECONDS = Duration.ofSeconds(30);
    private static final String CALL =
            "{\"schemaVersion\":\"1.0\",\"account\":\"demo\",\"source\":\"ctm\",\"callId\":\"7101\","
                    + "\"result\":\"missed\",\"direction\":\"inbound\",\"startedAt\":\"2026-10-06T08:00:00Z\","
                    + "\"contact\":{\"number\":\"+12025550173\"}}";

    @Inject
    UnsentEvents events;

    @Test
    void aCallThatTheBusRefusedIsDecidedAllTheSame() {
        UnsentKey key = new UnsentKey(new AccountId("demo"), new DeliveryId("kept-7101"));
        UnsentEvent event = new UnsentEvent("rightful.telephony", "CallCompleted", CALL, Instant.now());
        events.keep(key, event, Instant.now().plus(Duration.ofDays(14)));

        await().atMost(SECONDS).until(() -> "unassigned".equals(Requests.outcome("7101")));
        await().atMost(SECONDS).untilAsserted(() -> assertThat(events.find(key)).isEmpty());
    }
}
