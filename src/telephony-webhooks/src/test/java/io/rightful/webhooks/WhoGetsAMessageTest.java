package io.rightful.webhooks;

import java.util.Optional;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import io.rightful.rules.availability.PresenceState;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class WhoGetsAMessageTest extends RoutingTest {
    private static final String TEXT = CALL.formatted("");

    @Test
    void thePrimaryAgentGetsIt() {
        office.primaryAgent(Optional.of(Office.BOB));
        asked("messages", TEXT)
                .statusCode(200)
                .contentType("application/json")
                .body("users", contains("u-bob"))
                .body("why.reason", equalTo("primary-agent"));
    }

    @Test
    void whereTheyAreOfflineEverybodyAvailableDoes() {
        office.primaryAgent(Optional.of(Office.BOB));
        office.presence(Office.BOB, PresenceState.OFFLINE);
        asked("messages", TEXT)
                .body("users", contains("u-ann", "u-dee"))
                .body("why.reason", equalTo("primary-agent-offline"));
    }

    @Test
    void aStrangersGoesToEverybodyAvailable() {
        asked("messages", "{\"email\":\"noor@example.com\"}")
                .body("users", contains("u-ann", "u-bob", "u-dee"))
                .body("why.reason", equalTo("contact-unknown"));
    }

    @Test
    void whereNobodyIsAvailableItIsNobodys() {
        office.presence(Office.ANN, PresenceState.AWAY);
        office.presence(Office.BOB, PresenceState.AWAY);
        office.presence(Office.DEE, PresenceState.AWAY);
        asked("messages", TEXT).statusCode(200).body("users", empty());
    }
}
