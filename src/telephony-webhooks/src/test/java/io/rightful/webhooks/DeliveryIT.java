package io.rightful.webhooks;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.rightful.lambda.LocalAws;
import io.rightful.lambda.PublishedEvents;
import io.rightful.ledger.delivery.Deliveries;
import io.rightful.ledger.delivery.Delivery;
import io.rightful.ledger.delivery.DeliveryId;
import io.rightful.ledger.delivery.Failures;
import io.rightful.ledger.source.Sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasLength;

/** The package at the door: what comes in as Lambda hands it over, and what is then on the bus and in the tables. */
@QuarkusIntegrationTest
class DeliveryIT {
    private static final String CALL = "{\"id\":%d,\"direction\":\"inbound\",\"dial_status\":\"answered\","
            + "\"unix_time\":1772452500,\"caller_number\":\"(202) 555-0171\",\"x\":\"%s\"}";

    @BeforeEach
    void aSourceAProvider() {
        new TestSources(new Sources(LocalAws.dynamoDb(), LocalAws.TABLES)).put();
    }

    @Test
    void aSignedCallIsKeptAndPublished() {
        String body = CALL.formatted(51001, "");
        String delivery = ctm(TestSources.NEW_SECRET, body)
                .statusCode(202)
                .contentType("application/json")
                .body("delivery", hasLength(64))
                .extract()
                .path("delivery");

        assertThat(new Deliveries(LocalAws.dynamoDb(), LocalAws.TABLES)
                        .find(TestSources.ACCOUNT, new DeliveryId(delivery)))
                .map(Delivery::body)
                .map(String::new)
                .hasValue(body);
        assertThat(PublishedEvents.mentioning(delivery)).singleElement().satisfies(event -> {
            assertThat(event.source()).isEqualTo("rightful.telephony");
            assertThat(event.detailType()).isEqualTo("CallCompleted");
            assertThat(event.detail()).contains("\"callId\":\"51001\"", "\"number\":\"+12025550171\"");
        });
    }

    @Test
    void numbersAndTimesAreReadWhereTheSourceIs() {
        new TestSources(new Sources(LocalAws.dynamoDb(), LocalAws.TABLES))
                .put("callrail", "GB", ZoneId.of("America/New_York"));
        String form = "resource_id=CAL51002&answered=true&duration=30&start_time=2026-07-16+05%3A00%3A00"
                + "&customer_phone_number=%2B1+202-555-0186";
        accepted(Signed.callRailForm(TestSources.NEW_SECRET, form), "callrail");

        assertThat(PublishedEvents.mentioning("CAL51002"))
                .singleElement()
                .satisfies(event -> assertThat(event.detail())
                        .contains("\"startedAt\":\"2026-07-16T09:00:00Z\"", "\"number\":\"+12025550186\""));
    }

    @Test
    void aSecretInAHeaderIsAProofWhereItIsDue() {
        String body = "{\"callId\":\"g-51003\",\"result\":\"missed\"}";
        accepted(Signed.secretHeader(TestSources.OLD_SECRET, body), "generic");
        assertThat(PublishedEvents.mentioning("g-51003")).hasSize(1);
    }

    @Test
    void aTextIsPublished() {
        ctm(
                        TestSources.NEW_SECRET,
                        "{\"id\":51006,\"direction\":\"msg_inbound\",\"caller_number\":\"(202) 555-0171\","
                                + "\"message_body\":\"Is Friday fine?\"}")
                .statusCode(202);
        assertThat(PublishedEvents.mentioning("51006")).singleElement().satisfies(event -> {
            assertThat(event.detailType()).isEqualTo("TextReceived");
            assertThat(event.detail()).contains("+12025550171").doesNotContain("Friday");
        });
    }

    @Test
    void aFormSubmissionIsPublished() {
        String form = "{\"type\":\"form\",\"messageId\":\"g-51007\",\"form\":\"Request a quote\","
                + "\"contact\":{\"name\":\"Noor Castellane\"}}";
        accepted(Signed.secretHeader(TestSources.NEW_SECRET, form), "generic");
        assertThat(PublishedEvents.mentioning("g-51007")).singleElement().satisfies(event -> {
            assertThat(event.detailType()).isEqualTo("FormSubmitted");
            assertThat(event.detail()).contains("Request a quote", "Noor Castellane");
        });
    }

    @Test
    void aForgedCallLeavesNothingBehind() {
        ctm("another secret", CALL.formatted(51004, ""))
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo("unverified"));
        assertThat(PublishedEvents.mentioning("51004")).isEmpty();
    }

    @Test
    void whatCannotBeReadIsKeptAndRefused() {
        ctm(TestSources.NEW_SECRET, "{\"id\":")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("malformed-body"));
        assertThat(new Failures(LocalAws.dynamoDb(), LocalAws.TABLES)
                        .list(Optional.of(TestSources.ACCOUNT), Optional.empty(), 100)
                        .items())
                .extracting(failure -> failure.reason())
                .contains("malformed-body");
    }

    @Test
    void aCallOfThreeMegabytesIsTaken() {
        ctm(TestSources.NEW_SECRET, CALL.formatted(51005, "x".repeat(3_000_000)))
                .statusCode(202);
        assertThat(PublishedEvents.mentioning("51005")).hasSize(1);
    }

    @Test
    void anUnknownDoorHasAProblemToo() {
        Signed.json("{}").post("/webhooks/no-such-door").then().statusCode(404).body("code", equalTo("unknown-door"));
        Signed.json("{}").post("/elsewhere").then().statusCode(404).contentType("application/problem+json");
    }

    private static ValidatableResponse ctm(String secret, String body) {
        return Signed.ctm(secret, Instant.now(), body)
                .post("/webhooks/ctm-door")
                .then();
    }

    private static void accepted(RequestSpecification delivery, String provider) {
        delivery.post("/webhooks/" + provider + "-door").then().statusCode(202);
    }
}
