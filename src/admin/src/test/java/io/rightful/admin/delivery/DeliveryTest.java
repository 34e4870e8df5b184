package io.rightful.admin.delivery;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
import io.rightful.ledger.delivery.RefusedDeliveries;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.SourceName;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@AdminTest
class DeliveryTest {
    private static final Instant AT = Instant.parse("2026-05-04T09:30:00Z");
    private static final String RANGE = "/api/deliveries?from=2026-05-04T00:00:00Z&to=2026-05-05T00:00:00Z";
    private static final String CALL =
            "{\"id\":7001,\"sid\":\"CA7001\",\"direction\":\"inbound\",\"dial_status\":\"no-answer\",\"name\":\"Ada Example\","
                    + "\"unix_time\":1777887000}";
    private static final SourceName SOURCE = new SourceName(Accounts.SOURCE);

    private final Accounts accounts = new Accounts();
    private final Deliveries deliveries = new Deliveries(LocalAws.dynamoDb(), LocalAws.TABLES);
    private final RefusedDeliveries refused = new RefusedDeliveries(LocalAws.dynamoDb(), LocalAws.TABLES);
    private final Failures failures = new Failures(LocalAws.dynamoDb(), LocalAws.TABLES);

    private String account;

    @BeforeEach
    void anAccount() {
        account = accounts.create();
    }

    @Test
    void deliveriesAreListedWithoutTheirContent() {
        String id = keep(CALL, DeliveryOutcome.accepted("CallCompleted", "7001"));
        refused.count(new AccountId(account), SOURCE, "wrong-proof", AT.minusSeconds(60), tomorrow());

        list("").body("items.state", contains("accepted", "refused"))
                .body("items.id[0]", equalTo(id))
                .body("items.about[0]", equalTo("7001"))
                .body("items.reason[1]", equalTo("wrong-proof"))
                .body("items.times", contains(1, 1))
                .body("items.body[0]", nullValue());
        list("&state=refused").body("items.reason", contains("wrong-proof"));
        list("&source=other").body("items", empty());
    }

    @Test
    void ownersAndAdminsReadItAsItCameAndAnalystsDoNot() {
        String id = keep(CALL, DeliveryOutcome.accepted("CallCompleted", "7001"));

        get("owner", account, id)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("body", equalTo(CALL))
                .body("contentType", equalTo("application/json"))
                .body("length", equalTo(CALL.length()));
        get("analyst", account, id).statusCode(200).body("body", nullValue());
        get("owner", accounts.create(), id).statusCode(404).body(not(containsString("Ada")));
    }

    @Test
    void whatIsNoTextIsShownInBase64() {
        byte[] body = {(byte) 0xff, 0, 1};

        get("admin", account, keep(body, DeliveryOutcome.failed("malformed-body")))
                .body("bodyBase64", equalTo("/wAB"))
                .body("body", nullValue());
    }

    @Test
    void aRefusedOneHasNoContent() {
        refused.count(new AccountId(account), SOURCE, "wrong-proof", AT, tomorrow());
        String id = list("").extract().path("items[0].id");

        get("owner", account, id).statusCode(200).body("state", equalTo("refused"));
        replay("owner", account, id).statusCode(404);
    }

    @Test
    void aReplayedOneSaysWhatItSaidBefore() {
        String id = keep(CALL, DeliveryOutcome.accepted("CallCompleted", "7001"));

        replay("admin", account, id).statusCode(202);
        replay("admin", account, id).statusCode(202);

        assertThat(PublishedEvents.mentioning(account))
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.detail()).contains("7001", id))
                .extracting(event -> event.detail())
                .containsOnly(PublishedEvents.mentioning(account).get(0).detail());
        replay("admin", accounts.create(), id).statusCode(404);
    }

    @Test
    void aFailedOneThatCanBeReadByNowIsAcceptedAndNoFailureAnyMore() {
        String id = keep(CALL, DeliveryOutcome.failed("malformed-body"));
        failures.keep(
                new Failure(id, Optional.of(new AccountId(account)), Optional.of(SOURCE), "malformed-body", AT),
                CALL.getBytes(StandardCharsets.UTF_8));

        replay("admin", account, id).statusCode(202);

        get("admin", account, id).body("state", equalTo("accepted")).body("about", equalTo("7001"));
        assertThat(failures.find(Optional.of(new AccountId(account)), id)).isEmpty();
    }

    @Test
    void whatStillCannotBeReadStays() {
        String id = keep("{", DeliveryOutcome.failed("malformed-body"));

        replay("admin", account, id).statusCode(422).body("detail", containsString("malformed-body"));

        get("admin", account, id).body("state", equalTo("failed")).body("reason", equalTo("malformed-body"));
    }

    @Test
    void aRangeIsReplayedByAJob() {
        String job = Api.as("admin", account)
                .body("{\"from\":\"2026-05-04T00:00:00Z\",\"to\":\"2026-05-05T00:00:00Z\",\"dryRun\":true}")
                .post("/api/deliveries/replays")
                .then()
                .statusCode(202)
                .body("kind", equalTo("replay"))
                .extract()
                .path("id");

        assertThat(PublishedEvents.mentioning(job))
                .singleElement()
                .satisfies(event -> assertThat(event.detailType()).isEqualTo("ReplayRequested"));
    }

    private String keep(String body, DeliveryOutcome outcome) {
        return keep(body.getBytes(StandardCharsets.UTF_8), outcome);
    }

    private String keep(byte[] body, DeliveryOutcome outcome) {
        DeliveryId id = DeliveryId.of(SOURCE, body);
        DeliveryEntry entry = DeliveryEntry.of(id, SOURCE, outcome, AT);
        deliveries.keep(new AccountId(account), new Delivery(entry, "application/json", body), tomorrow());
        return id.value();
    }

    /** DynamoDB Local deletes what has expired. */
    private static Instant tomorrow() {
        return Instant.now().plus(Duration.ofDays(1));
    }

    private ValidatableResponse list(String more) {
        return Api.as("analyst", account).get(RANGE + more).then().statusCode(200);
    }

    private static ValidatableResponse get(String role, String of, String id) {
        return Api.as(role, of).get("/api/deliveries/" + id).then();
    }

    private static ValidatableResponse replay(String role, String of, String id) {
        return Api.as(role, of).post("/api/deliveries/" + id + "/replay").then();
    }
}
