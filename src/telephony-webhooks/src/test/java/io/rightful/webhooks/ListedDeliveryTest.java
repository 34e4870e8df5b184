package io.rightful.webhooks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import io.rightful.ledger.delivery.DeliveryEntry;
import io.rightful.ledger.delivery.DeliveryFilter;
import io.rightful.ledger.delivery.DeliveryList;
import io.rightful.ledger.delivery.DeliveryState;
import io.rightful.rules.call.SourceName;

import static org.assertj.core.api.Assertions.assertThat;

/** What an admin finds of a delivery afterwards. */
@QuarkusTest
class ListedDeliveryTest extends WebhookTest {
    @Inject
    DeliveryList list;

    @Test
    void anAcceptedOneTellsOfWhichCallItSpeaks() {
        at("2026-03-20T10:00:00Z");
        Signed.ctm(TestSources.NEW_SECRET, clock.instant(), CALL.replace("41001", "41777"))
                .post("/webhooks/ctm-door")
                .then()
                .statusCode(202);

        assertThat(today()).singleElement().satisfies(entry -> {
            assertThat(entry.outcome().state()).isEqualTo(DeliveryState.ACCEPTED);
            assertThat(entry.outcome().type()).contains("CallCompleted");
            assertThat(entry.outcome().about()).contains("41777");
            assertThat(entry.source()).contains(new SourceName("ctm"));
        });
    }

    @Test
    void oneThatCannotBeReadTellsWhy() {
        at("2026-03-21T10:00:00Z");
        Signed.ctm(TestSources.NEW_SECRET, clock.instant(), "{")
                .post("/webhooks/ctm-door")
                .then()
                .statusCode(400);

        assertThat(today()).singleElement().satisfies(entry -> {
            assertThat(entry.outcome().state()).isEqualTo(DeliveryState.FAILED);
            assertThat(entry.outcome().reason()).contains("malformed-body");
        });
    }

    @Test
    void refusedOnesAreCountedByTheirTrueReasons() {
        at("2026-03-22T10:00:00Z");
        refused("another secret", Duration.ZERO);
        refused("another secret", Duration.ZERO);
        refused(TestSources.NEW_SECRET, Duration.ofSeconds(301));
        Signed.json(CALL).post("/webhooks/no-such-door").then().statusCode(404);

        assertThat(today())
                .allSatisfy(entry -> assertThat(entry.outcome().state()).isEqualTo(DeliveryState.REFUSED))
                .extracting(entry -> entry.outcome().reason().orElseThrow() + " " + entry.times())
                .containsExactlyInAnyOrder("wrong-proof 2", "stale-proof 1");
    }

    @Test
    void whatIsNothingForUsIsNotKept() {
        at("2026-03-23T10:00:00Z");
        Signed.ctm(TestSources.NEW_SECRET, clock.instant(), "{\"id\":7003,\"direction\":\"msg_outbound\"}")
                .post("/webhooks/ctm-door")
                .then()
                .statusCode(202);

        assertThat(today()).isEmpty();
    }

    private void refused(String secret, Duration late) {
        Signed.ctm(secret, clock.instant().minus(late), CALL)
                .post("/webhooks/ctm-door")
                .then()
                .statusCode(401);
    }

    /** Each test has a day of its own: the tables are everybody's. */
    private void at(String time) {
        clock.set(Instant.parse(time));
    }

    private List<DeliveryEntry> today() {
        DeliveryFilter filter = new DeliveryFilter(
                Optional.empty(),
                Optional.empty(),
                clock.instant().minusSeconds(60),
                clock.instant().plusSeconds(60));
        return list.list(TestSources.ACCOUNT, filter, Optional.empty(), 50).items();
    }
}
