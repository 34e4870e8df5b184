package io.rightful.webhooks;

import java.time.Duration;
import java.util.Optional;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import io.rightful.ledger.delivery.Deliveries;
import io.rightful.ledger.delivery.DeliveryId;
import io.rightful.ledger.delivery.Failure;
import io.rightful.ledger.delivery.Failures;
import io.rightful.wiring.BusEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class TextsAndFormsTest extends WebhookTest {
    private static final String TEXT =
            "{\"id\":42001,\"direction\":\"msg_inbound\",\"unix_time\":1772452500,\"caller_number\":\"+12025550171\","
                    + "\"tracking_number\":\"+12025550121\",\"message_body\":\"Is Friday fine?\"}";

    private static final String LEAD =
            "{\"id\":42002,\"fname\":\"Noor\",\"phone_number\":\"+12025550164\",\"source\":\"Landing page A\"}";

    @Inject
    Deliveries deliveries;

    @Inject
    Failures failures;

    @Test
    void aTextIsPublishedWithAReferenceToItsPayloadAndWithoutItsWords() {
        String delivery = ctm(TEXT).body("ignored", nullValue()).extract().path("delivery");

        assertThat(bus.events()).singleElement().satisfies(event -> {
            assertThat(event.source()).isEqualTo("rightful.telephony");
            assertThat(event.detailType()).isEqualTo("TextReceived");
            assertThat(event.detail())
                    .isEqualTo("{\"schemaVersion\":\"1.0\",\"account\":\"acme\",\"source\":\"ctm\",\"id\":\"42001\","
                            + "\"eventTime\":\"2026-03-02T11:55:00Z\",\"contact\":{\"number\":\"+12025550171\"},"
                            + "\"ownNumbers\":[\"+12025550121\"],\"payloads\":[\"" + delivery + "\"]}");
        });
        assertThat(deliveries.find(TestSources.ACCOUNT, new DeliveryId(delivery)))
                .map(kept -> new String(kept.body()))
                .hasValue(TEXT);
    }

    @Test
    void theSameAgainSaysTheSameThoughItStatesNoTimeAndComesLater() {
        callingly(LEAD);
        clock.advance(Duration.ofMinutes(20));
        callingly(LEAD);

        assertThat(bus.events())
                .hasSize(2)
                .extracting(BusEvent::detail)
                .containsOnly(bus.events().get(0).detail());
    }

    @Test
    void aFormIsPublishedAsOne() {
        callingly(LEAD).body("ignored", nullValue());

        assertThat(bus.events()).singleElement().satisfies(event -> {
            assertThat(event.detailType()).isEqualTo("FormSubmitted");
            assertThat(event.detail()).contains("\"id\":\"42002\"", "\"form\":\"Landing page A\"");
        });
    }

    @Test
    void aTextThatTheAccountSentIsSaidToNobodyAndNotKept() {
        String delivery = ctm(TEXT.replace("msg_inbound", "msg_outbound"))
                .body("ignored", equalTo("text-sent"))
                .extract()
                .path("delivery");

        assertThat(bus.events()).isEmpty();
        assertThat(deliveries.find(TestSources.ACCOUNT, new DeliveryId(delivery)))
                .isEmpty();
        assertThat(failures.find(Optional.of(TestSources.ACCOUNT), delivery)).isEmpty();
    }

    @Test
    void anUnknownDirectionIsAcknowledgedAndListedForAnAdmin() {
        String delivery = ctm(TEXT.replace("msg_inbound", "msg_relayed"))
                .body("ignored", equalTo("unknown-direction"))
                .extract()
                .path("delivery");

        assertThat(bus.events()).isEmpty();
        assertThat(failures.find(Optional.of(TestSources.ACCOUNT), delivery))
                .map(Failure::reason)
                .hasValue("unknown-direction");
    }

    @Test
    void aTextWithoutAnIdIsKeptAndRefused() {
        Signed.ctm(TestSources.NEW_SECRET, clock.instant(), "{\"direction\":\"msg_inbound\"}")
                .post("/webhooks/ctm-door")
                .then()
                .statusCode(422)
                .body("code", equalTo("missing-message-id"));

        assertThat(bus.events()).isEmpty();
    }

    private static ValidatableResponse callingly(String body) {
        return Signed.secretHeader(TestSources.NEW_SECRET, body)
                .post("/webhooks/callingly-door")
                .then()
                .statusCode(202);
    }

    private ValidatableResponse ctm(String body) {
        return Signed.ctm(TestSources.NEW_SECRET, clock.instant(), body)
                .post("/webhooks/ctm-door")
                .then()
                .statusCode(202);
    }
}
