package io.rightful.webhooks;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class GenesysDoorTest extends WebhookTest {
    private static final String DOOR = "/webhooks/genesys-door";
    private static final String EVENT = """
            {"source":"aws.partner/genesys.com/cloud/org-1/calls","time":"2026-03-02T12:00:00Z",
            "detail":{"topicName":"v2.detail.events.conversation.c-1.user.end","eventBody":{"eventTime":1772452800000,
            "conversationId":"c-1","sessionId":"s-1","mediaType":"VOICE","direction":"INBOUND","userId":"u-1",
            "interactingDurationMs":61000}}}
            """;

    @Test
    void anEventWithTheSecretIsPublished() {
        Signed.secretHeader(TestSources.NEW_SECRET, EVENT).post(DOOR).then().statusCode(202);
        Signed.secretHeader(TestSources.OLD_SECRET, EVENT).post(DOOR).then().statusCode(202);

        assertThat(bus.events())
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.detail())
                        .contains("\"source\":\"genesys\"", "\"callId\":\"c-1\"", "\"result\":\"answered\""));
    }

    @Test
    void anEventWithoutItIsRefused() {
        refused(Signed.json(EVENT));
        refused(Signed.secretHeader("another", EVENT));
        refused(Signed.secretHeader(TestSources.NEW_SECRET + "x", EVENT));
        assertThat(bus.events()).isEmpty();
    }

    @Test
    void anEventThatTellsNothingOfWhoTalkedIsTakenAndNoMore() {
        Signed.secretHeader(TestSources.NEW_SECRET, EVENT.replace("user.end", "attributes"))
                .post(DOOR)
                .then()
                .statusCode(202)
                .body("ignored", equalTo("other"));
        assertThat(bus.events()).isEmpty();
    }

    private static void refused(RequestSpecification delivery) {
        delivery.post(DOOR).then().statusCode(401).body("code", equalTo("unverified"));
    }
}
