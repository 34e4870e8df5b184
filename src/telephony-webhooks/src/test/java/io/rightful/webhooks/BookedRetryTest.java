package io.rightful.webhooks;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import io.rightful.rules.routing.LeadOwnerRouting;
import io.rightful.wiring.BusEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

@QuarkusTest
class BookedRetryTest extends RoutingTest {
    private static final String NAMED = ",\"callId\":\"call-1\"";

    @Test
    void aCallOnlyForItsOwnerAsksForARetry() {
        office.routing(LeadOwnerRouting.ONLY_OWNER);
        whoRings(NAMED).body("retries", hasSize(3));

        assertThat(bus.events()).singleElement().satisfies(event -> {
            assertThat(event.source()).isEqualTo("rightful.telephony-webhooks");
            assertThat(event.detailType()).isEqualTo("LeadRetryRequested");
            assertThat(event.detail())
                    .isEqualTo("{\"schemaVersion\":\"1.0\",\"account\":\"acme\",\"lead\":\"lead\",\"user\":\"u-dee\","
                            + "\"attempt\":1,\"bookedAt\":\"2026-03-02T12:00:00Z\",\"due\":\"2026-03-02T12:15:00Z\","
                            + "\"call\":\"generic/call-1\"}");
        });
    }

    @Test
    void aCallForTheTeamAsksForNone() {
        whoRings(NAMED);
        assertThat(bus.events()).isEmpty();
    }

    @Test
    void whoeverOnlyWantsToKnowBooksNothing() {
        office.routing(LeadOwnerRouting.ONLY_OWNER);
        whoRings();
        byToken("analyst");
        byToken("agent");
        assertThat(bus.events()).isEmpty();

        byToken("admin");
        assertThat(bus.events()).extracting(BusEvent::detailType).containsExactly("LeadRetryRequested");
    }

    @Test
    void thePhoneRingsThoughNothingCanBeBooked() {
        office.routing(LeadOwnerRouting.ONLY_OWNER);
        bus.refuseOnce();
        whoRings(NAMED).statusCode(200).body("rounds", hasSize(1));
    }

    private static void byToken(String role) {
        Signed.json(CALL.formatted(NAMED))
                .header("Authorization", "Bearer " + Tokens.of(role))
                .post("/routing/calls")
                .then()
                .statusCode(200);
    }
}
