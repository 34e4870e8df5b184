package io.rightful.webhooks;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;

/** What every question starts from: the office is open, and the phone rings. */
@QuarkusTestResource(TokenKeys.class)
abstract class RoutingTest extends WebhookTest {
    static final String CALL = "{\"from\":\"" + Office.CALLER + "\",\"to\":\"+12025550100\"%s}";

    @Inject
    Office office;

    @BeforeEach
    void openTheOffice() {
        office.open();
    }

    static ValidatableResponse whoRings() {
        return whoRings("");
    }

    static ValidatableResponse whoRings(String more) {
        return asked("calls", CALL.formatted(more));
    }

    /** By the door of a phone system that shows its secret. */
    static ValidatableResponse asked(String question, String body) {
        return Signed.secretHeader(TestSources.NEW_SECRET, body)
                .post("/routing/" + question + "?door=generic-door")
                .then();
    }
}
