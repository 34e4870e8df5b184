package io.rightful.webhooks;

import java.time.Duration;
import java.util.Optional;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import io.rightful.ledger.delivery.Deliveries;
import io.rightful.ledger.delivery.Delivery;
import io.rightful.ledger.delivery.DeliveryId;
import io.rightful.ledger.delivery.Failures;
import io.rightful.wiring.BusEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** Aircall's proof is a word in the body: it must be there, and nowhere afterwards. */
@QuarkusTest
class AircallDoorTest extends WebhookTest {
    private static final String REST = "\"data\":{\"id\":912099001,\"direction\":\"inbound\",\"started_at\":1772452500,"
            + "\"answered_at\":1772452509,\"ended_at\":1772452700,\"raw_digits\":\"+1 202-555-0171\","
            + "\"user\":{\"id\":604411,\"name\":\"Ilse Vandermeer\"}}}";

    @Inject
    Deliveries deliveries;

    @Inject
    Failures failures;

    @Test
    void theTokenLetsADeliveryInAndIsNotKept() {
        String delivery = accepted(ended(TestSources.NEW_SECRET));

        assertThat(kept(delivery)).contains("Ilse Vandermeer").doesNotContain(TestSources.NEW_SECRET, "token");
        assertThat(bus.events())
                .singleElement()
                .satisfies(event -> assertThat(event.detail())
                        .contains("\"callId\":\"912099001\"", "\"result\":\"answered\"", delivery)
                        .doesNotContain(TestSources.NEW_SECRET));
    }

    @Test
    void theSameDeliveryByEitherTokenIsOne() {
        String first = accepted(ended(TestSources.NEW_SECRET));
        clock.advance(Duration.ofHours(12));
        String again = accepted(ended(TestSources.OLD_SECRET));

        assertThat(again).isEqualTo(first);
        assertThat(bus.events())
                .hasSize(2)
                .extracting(BusEvent::detail)
                .containsOnly(bus.events().get(0).detail());
    }

    @Test
    void whatCannotBeReadIsKeptWithoutItsToken() {
        String body = "{\"token\":\"" + TestSources.NEW_SECRET + "\",\"event\":\"call.ended\",\"data\":{\"id\":0}}";
        Signed.json(body)
                .post("/webhooks/aircall-door")
                .then()
                .statusCode(422)
                .body("code", equalTo("missing-call-id"));

        String rest = "{\"event\":\"call.ended\",\"data\":{\"id\":0}}";
        assertThat(failures.list(Optional.of(TestSources.ACCOUNT), Optional.empty(), 100)
                        .items())
                .map(failure -> failures.body(failure.account(), failure.id()).map(String::new))
                .contains(Optional.of(rest))
                .noneMatch(kept -> kept.filter(text -> text.contains(TestSources.NEW_SECRET))
                        .isPresent());
    }

    @Test
    void anotherTokenAndNoneAreRefusedAlike() {
        String wrong = refused(ended("another secret"));
        assertThat(wrong)
                .isEqualTo(refused("{" + REST))
                .isEqualTo(refused("{\"token\":\"" + TestSources.NEW_SECRET + "\""))
                .isEqualTo(refused(""))
                .isEqualTo(refused("token=" + TestSources.NEW_SECRET));
        assertThat(bus.events()).isEmpty();
    }

    private static String ended(String token) {
        return "{\"resource\":\"call\",\"event\":\"call.ended\",\"timestamp\":1772452730,\"token\":\"" + token + "\","
                + REST;
    }

    private String kept(String delivery) {
        return deliveries
                .find(TestSources.ACCOUNT, new DeliveryId(delivery))
                .map(Delivery::body)
                .map(String::new)
                .orElseThrow();
    }

    private static String accepted(String body) {
        return Signed.json(body)
                .post("/webhooks/aircall-door")
                .then()
                .statusCode(202)
                .extract()
                .path("delivery");
    }

    private static String refused(String body) {
        return Signed.json(body)
                .post("/webhooks/aircall-door")
                .then()
                .statusCode(401)
                .body("code", equalTo("unverified"))
                .extract()
                .asString();
    }
}
