package io.rightful.leadownersync;

import java.util.Map;
import java.util.Optional;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

import io.rightful.lambda.LocalAws;
import io.rightful.ledger.callrecord.CallWebhooks;
import io.rightful.ledger.delivery.Failure;
import io.rightful.ledger.delivery.Failures;
import io.rightful.ledger.settings.Settings;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.settings.AccountSettings;
import io.rightful.rules.settings.ToldCalls;

import static org.assertj.core.api.Assertions.assertThat;

/** No test may call the internet, and nothing else may be called: so the address is one that nobody has. */
@QuarkusIntegrationTest
@QuarkusTestResource(LocalAws.class)
@TestProfile(TellCallsIT.Function.class)
class TellCallsIT {
    /** As it is deployed. */
    public static final class Function implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.funqy.export", "tellCalls");
        }
    }

    @Test
    void anAddressThatIsNotOnTheInternetIsNotCalled() {
        AccountId account = new AccountId("told");
        new Settings(LocalAws.dynamoDb(), LocalAws.TABLES)
                .put(
                        account,
                        AccountSettings.DEFAULT.withToldCalls(
                                new ToldCalls(true, Optional.of("https://hooks.invalid/calls"))),
                        Optional.empty());
        new CallWebhooks(LocalAws.dynamoDb(), LocalAws.TABLES).putSecret(account, "invented");

        QueuedMessage.take("""
                {"source":"rightful.lead-owner-sync","detail-type":"CallAssigned",
                "detail":{"schemaVersion":"1.0","account":"told","callId":"1"}}""");

        assertThat(new Failures(LocalAws.dynamoDb(), LocalAws.TABLES)
                        .list(Optional.of(account), Optional.empty(), 10).items().stream()
                                .map(Failure::reason))
                .containsExactly("webhook-not-public");
    }
}
