package io.rightful.leadownersync;

import java.time.Instant;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import io.rightful.lambda.LocalAws;
import io.rightful.rules.contact.ContactId;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusIntegrationTest
@QuarkusTestResource(LocalAws.class)
@TestProfile(PushLeadOwnersIT.Function.class)
class PushLeadOwnersIT {
    /** As it is deployed. */
    public static final class Function implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.funqy.export", "pushLeadOwners");
        }
    }

    private static final FakeCrms CRMS = new FakeCrms();

    @AfterAll
    static void stop() {
        CRMS.close();
    }

    @Test
    void anOwnerSetHereIsInEveryCrmAtOnce() {
        ConnectedAgency connected = new ConnectedAgency(LocalAws.dynamoDb(), LocalAws.TABLES, "push", CRMS.address());
        Agency agency = connected.agency();
        ContactId contact = connected.synced();
        agency.own(contact, "bob");

        FunctionCalls.take(Messages.ownerChanged(agency.account(), contact, Instant.now()));

        assertThat(CRMS.writtenToHubSpot()).hasSize(1);
        assertThat(CRMS.writtenToHubSpot().get(0)).contains("\"hubspot_owner_id\":\"41000002\"");
        assertThat(CRMS.written()).hasSize(1);
        assertThat(CRMS.written().get(0)).contains("\"OwnerId\":\"005XX000000UsrBAAA\"");
        assertThat(agency.due("hub")).isEmpty();
        assertThat(agency.due("force")).isEmpty();
    }
}
