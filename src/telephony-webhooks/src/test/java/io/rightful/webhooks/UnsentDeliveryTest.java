package io.rightful.webhooks;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import io.rightful.ledger.delivery.DeliveryId;
import io.rightful.ledger.delivery.UnsentEvent;
import io.rightful.ledger.delivery.UnsentEvents;
import io.rightful.ledger.delivery.UnsentKey;
import io.rightful.wiring.BusEvent;
import io.rightful.wiring.metric.Measurements;
import io.rightful.wiring.unsent.DurableBus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;

/** The bus is out of order when a delivery comes. */
@QuarkusTest
class UnsentDeliveryTest extends WebhookTest {
    private static final String NOBODY_TOOK = "{\"id\":41101,\"direction\":\"inbound\",\"dial_status\":\"no-answer\"}";

    @Inject
    UnsentEvents unsent;

    @Inject
    DurableBus durable;

    @Test
    void theSenderIsAnsweredAsUsualAndTheEventIsKeptUntilTheBusTakesIt() {
        bus.refuseOnce();
        UnsentKey key = accepted(CALL);
        assertThat(bus.events()).isEmpty();
        assertThat(unsent.find(key))
                .map(UnsentEvent::detail)
                .hasValueSatisfying(detail -> assertThat(detail)
                        .contains("\"callId\":\"41001\"", key.delivery().value()));

        durable.send(key, new Measurements());
        durable.send(key, new Measurements());

        assertThat(bus.events()).singleElement().satisfies(event -> {
            assertThat(event.source()).isEqualTo("rightful.telephony");
            assertThat(event.detailType()).isEqualTo("CallCompleted");
            assertThat(event.time()).isEqualTo(SetClock.NOON);
            assertThat(event.detail())
                    .contains("\"callId\":\"41001\"", key.delivery().value());
        });
        assertThat(unsent.find(key)).isEmpty();
    }

    @Test
    void theSameDeliveryThatComesAgainMeanwhileSaysTheSame() {
        bus.refuseOnce();
        UnsentKey key = accepted(NOBODY_TOOK);
        assertThat(accepted(NOBODY_TOOK)).isEqualTo(key);
        durable.send(key, new Measurements());

        assertThat(bus.events())
                .hasSize(2)
                .extracting(BusEvent::detail)
                .containsOnly(bus.events().get(0).detail());
    }

    private UnsentKey accepted(String body) {
        String delivery = Signed.ctm(TestSources.NEW_SECRET, clock.instant(), body)
                .post("/webhooks/ctm-door")
                .then()
                .statusCode(202)
                .body("ignored", nullValue())
                .extract()
                .path("delivery");
        return new UnsentKey(TestSources.ACCOUNT, new DeliveryId(delivery));
    }
}
