package io.rightful.webhooks;

import java.time.Duration;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import io.rightful.ledger.delivery.Deliveries;
import io.rightful.ledger.delivery.Delivery;
import io.rightful.ledger.delivery.DeliveryId;
import io.rightful.wiring.BusEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasLength;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class GoodDeliveryTest extends WebhookTest {
    @Inject
    Deliveries deliveries;

    @Test
    void aSignedCallIsKeptAndPublishedWithAReferenceToItsPayload() {
        String delivery = Signed.ctm(TestSources.NEW_SECRET, SetClock.NOON, CALL)
                .post("/webhooks/ctm-door")
                .then()
                .statusCode(202)
                .body("delivery", hasLength(64))
                .body("ignored", nullValue())
                .extract()
                .path("delivery");

        assertThat(deliveries.find(TestSources.ACCOUNT, new DeliveryId(delivery)))
                .map(Delivery::body)
                .map(String::new)
                .hasValue(CALL);
        assertThat(bus.events()).singleElement().satisfies(event -> {
            assertThat(event.source()).isEqualTo("rightful.telephony");
            assertThat(event.detailType()).isEqualTo("CallCompleted");
            assertThat(event.detail())
                    .contains("\"account\":\"acme\"", "\"source\":\"ctm\"", "\"callId\":\"41001\"", delivery);
        });
    }

    @Test
    void noDeliveryIsLostForTheAnswerItsSenderAccepts() {
        Signed.ctm(TestSources.NEW_SECRET, SetClock.NOON, CALL)
                .accept("text/html")
                .post("/webhooks/ctm-door")
                .then()
                .statusCode(202)
                .contentType("application/json");

        assertThat(bus.events()).hasSize(1);
    }

    @Test
    void callRailSendsJsonOrAForm() {
        String json = "{\"resource_id\":\"CAL0000000000000000000000000000a1\",\"answered\":true,\"duration\":30}";
        Signed.callRail(TestSources.NEW_SECRET, json)
                .post("/webhooks/callrail-door")
                .then()
                .statusCode(202);

        String form = "resource_id=CAL0000000000000000000000000000a2&answered=true&duration=30";
        Signed.callRailForm(TestSources.NEW_SECRET, form)
                .post("/webhooks/callrail-door")
                .then()
                .statusCode(202);

        assertThat(bus.events()).hasSize(2);
    }

    @Test
    void theSameDeliveryAgainSaysTheSameThoughItComesLater() {
        String timeless = "{\"id\":41002,\"direction\":\"inbound\",\"dial_status\":\"no-answer\"}";
        Signed.ctm(TestSources.NEW_SECRET, clock.instant(), timeless)
                .post("/webhooks/ctm-door")
                .then()
                .statusCode(202);
        clock.advance(Duration.ofMinutes(20));
        Signed.ctm(TestSources.NEW_SECRET, clock.instant(), timeless)
                .post("/webhooks/ctm-door")
                .then()
                .statusCode(202);

        assertThat(bus.events())
                .hasSize(2)
                .extracting(BusEvent::detail)
                .containsOnly(bus.events().get(0).detail());
    }
}
