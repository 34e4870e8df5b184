package io.rightful.admin.failure;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.rightful.admin.Accounts;
import io.rightful.admin.AdminTest;
import io.rightful.admin.Api;
import io.rightful.lambda.LocalAws;
import io.rightful.lambda.PublishedEvents;
import io.rightful.ledger.delivery.Deliveries;
import io.rightful.ledger.delivery.Delivery;
import io.rightful.ledger.delivery.DeliveryEntry;
import io.rightful.ledger.delivery.DeliveryId;
import io.rightful.ledger.delivery.DeliveryOutcome;
import io.rightful.ledger.delivery.Failure;
import io.rightful.ledger.delivery.Failures;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.SourceName;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

@AdminTest
class FailureTest {
    private static final Instant AT = Instant.parse("2026-05-04T09:30:00Z");
    private static final String EVENT = """
            {"source":"rightful.telephony","detail-type":"CallCompleted","time":"2026-05-04T09:30:00Z","detail":{"account":
            "%s","source":"ctm","callId":"call-1","result":"missed"}}""";

    private final Accounts accounts = new Accounts();

    private final Failures failures = new Failures(LocalAws.dynamoDb(), LocalAws.TABLES);

    private final Deliveries deliveries = new Deliveries(LocalAws.dynamoDb(), LocalAws.TABLES);

    private String account;

    @BeforeEach
    void anAccount() {
        account = accounts.create();
    }

    @Test
    void failuresAreListedWithoutTheirContent() {
        keep("failure-1", "{\"name\":\"Ada Example\"}");

        Api.as("analyst", account)
                .get("/api/failures")
                .then()
                .statusCode(200)
                .body("items.id", contains("failure-1"))
                .body("items.reason", contains("malformed-body"))
                .body("items.source", contains("ctm"))
                .body("items.at", contains("2026-05-04T09:30:00Z"));
        assertThat(Api.as("analyst", account).get("/api/failures").asString()).doesNotContain("Ada");
    }

    @Test
    void whatCanBeReadByNowGoesItsWayAndLeavesTheList() {
        keep("failure-1", EVENT.formatted(account));

        replay("failure-1").statusCode(202);

        assertThat(PublishedEvents.mentioning(account)).singleElement().satisfies(event -> {
            assertThat(event.detailType()).isEqualTo("CallCompleted");
            assertThat(event.detail()).contains("call-1");
        });
        Api.as("analyst", account).get("/api/failures").then().body("items", empty());
        replay("failure-1").statusCode(404);
    }

    @Test
    void aDeliveryIsReadAgainByItsSource() {
        String id = deliver(
                "{\"id\":7001,\"sid\":\"CA7001\",\"direction\":\"inbound\",\"dial_status\":\"no-answer\",\"unix_time\":1777887000}");

        replay(id).statusCode(202);

        assertThat(PublishedEvents.mentioning(account))
                .singleElement()
                .satisfies(event -> assertThat(event.detail()).contains("7001", id));
    }

    @Test
    void aTextGoesItsWayAsOne() {
        String id = deliver("{\"id\":7002,\"direction\":\"msg_inbound\",\"caller_number\":\"+12025550171\"}");

        replay(id).statusCode(202);

        assertThat(PublishedEvents.mentioning(account)).singleElement().satisfies(event -> {
            assertThat(event.detailType()).isEqualTo("TextReceived");
            assertThat(event.detail()).contains("\"id\":\"7002\"", "+12025550171", id);
        });
    }

    @Test
    void aFormThatCameByTheBusGoesItsWayAsOne() {
        keep(
                "failure-1",
                EVENT.formatted(account)
                        .replace("CallCompleted", "FormSubmitted")
                        .replace("callId", "id"));

        replay("failure-1").statusCode(202);

        assertThat(PublishedEvents.mentioning(account))
                .singleElement()
                .satisfies(event -> assertThat(event.detailType()).isEqualTo("FormSubmitted"));
    }

    @Test
    void whatTurnsOutToBeNothingForUsLeavesTheList() {
        String id = deliver("{\"id\":7003,\"direction\":\"msg_outbound\"}");

        replay(id).statusCode(202);

        assertThat(PublishedEvents.mentioning(account)).isEmpty();
        Api.as("analyst", account).get("/api/failures").then().body("items", empty());
    }

    @Test
    void anUnknownDirectionStaysUntilItIsKnown() {
        String id = deliver("{\"id\":7004,\"direction\":\"fax\"}");

        replay(id).statusCode(422).body("detail", containsString("unknown-direction"));
    }

    @Test
    void whatStillCannotBeReadStays() {
        keep("failure-1", "{");
        keep("failure-2", EVENT.formatted("another-account"));

        replay("failure-1")
                .statusCode(422)
                .body("code", equalTo("still-unreadable"))
                .body("detail", containsString("malformed-body"));
        replay("failure-2").statusCode(422).body("detail", containsString("foreign-account"));

        assertThat(PublishedEvents.mentioning("another-account")).isEmpty();
        Api.as("analyst", account).get("/api/failures").then().body("items.id", contains("failure-2", "failure-1"));
    }

    @Test
    void anotherAccountsFailureIsNotFound() {
        keep("failure-1", EVENT.formatted(account));

        Api.as("owner", accounts.create())
                .post("/api/failures/failure-1/replay")
                .then()
                .statusCode(404);
    }

    /** A failure at the door of the source, which kept the delivery too. */
    private String deliver(String text) {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        DeliveryId id = DeliveryId.of(new SourceName("ctm"), body);
        DeliveryEntry entry = DeliveryEntry.of(id, new SourceName("ctm"), DeliveryOutcome.failed("malformed-body"), AT);
        deliveries.keep(
                new AccountId(account),
                new Delivery(entry, "application/json", body),
                Instant.now().plusSeconds(3600));
        keep(id.value(), text);
        return id.value();
    }

    private void keep(String id, String body) {
        failures.keep(
                new Failure(
                        id,
                        Optional.of(new AccountId(account)),
                        Optional.of(new SourceName("ctm")),
                        "malformed-body",
                        AT),
                body.getBytes(StandardCharsets.UTF_8));
    }

    private ValidatableResponse replay(String id) {
        return Api.as("admin", account).post("/api/failures/" + id + "/replay").then();
    }
}
