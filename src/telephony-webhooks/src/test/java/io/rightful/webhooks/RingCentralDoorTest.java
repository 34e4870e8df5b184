package io.rightful.webhooks;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class RingCentralDoorTest extends WebhookTest {
    private static final String DOOR = "/webhooks/ringcentral-door";
    private static final String SESSION = """
            {"uuid":"1","event":"/restapi/v1.0/account/7012/telephony/sessions","body":{"sequence":3,
            "telephonySessionId":"s-1","eventTime":"2026-03-02T12:00:00.000Z","parties":[{"extensionId":"730044180032",
            "id":"p-1","direction":"Inbound","missedCall":false,"status":{"code":"Answered"}}]}}
            """;

    @Test
    void aSubscriptionThatIsBeingMadeGetsItsTokenBack() {
        Signed.ringCentral("a1b2c3-d4e5", "")
                .post(DOOR)
                .then()
                .statusCode(200)
                .header("Validation-Token", equalTo("a1b2c3-d4e5"))
                .contentType("application/json")
                .body(equalTo(""));
        assertThat(bus.events()).isEmpty();
    }

    @Test
    void aNotificationWithTheSubscriptionsTokenIsPublished() {
        Signed.ringCentral(TestSources.NEW_SECRET, SESSION).post(DOOR).then().statusCode(202);
        Signed.ringCentral(TestSources.OLD_SECRET, SESSION).post(DOOR).then().statusCode(202);

        assertThat(bus.events())
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.detail())
                        .contains("\"source\":\"ringcentral\"", "\"callId\":\"s-1\"", "\"result\":\"answered\""));
    }

    @Test
    void aNotificationWithAnotherTokenOrNoneIsRefusedAndNotGreeted() {
        refused(Signed.ringCentral("another", SESSION));
        refused(Signed.ringCentral(TestSources.NEW_SECRET + "x", SESSION));
        refused(Signed.json(SESSION));
        refused(Signed.secretHeader(TestSources.NEW_SECRET, SESSION));
        assertThat(bus.events()).isEmpty();
    }

    @Test
    void aVoicemailsMessageIsTakenAndNoCallOfItsOwn() {
        String message = "{\"event\":\"/restapi/v1.0/account/7012/extension/730044180032/voicemail\","
                + "\"body\":{\"id\":\"88\",\"type\":\"VoiceMail\"}}";
        Signed.ringCentral(TestSources.NEW_SECRET, message)
                .post(DOOR)
                .then()
                .statusCode(202)
                .body("ignored", equalTo("voicemail-message"));
        assertThat(bus.events()).isEmpty();
    }

    private static void refused(RequestSpecification delivery) {
        delivery.post(DOOR).then().statusCode(401).body("code", equalTo("unverified"));
    }
}
