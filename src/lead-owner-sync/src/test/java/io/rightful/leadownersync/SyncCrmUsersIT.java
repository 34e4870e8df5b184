package io.rightful.leadownersync;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import io.rightful.lambda.LocalAws;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusIntegrationTest
@QuarkusTestResource(LocalAws.class)
@TestProfile(SyncCrmUsersIT.Function.class)
class SyncCrmUsersIT {
    /** As it is deployed. */
    public static final class Function implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.funqy.export", "syncCrmUsers");
        }
    }

    private static final FakeCrms CRMS = new FakeCrms();

    @AfterAll
    static void stop() {
        CRMS.close();
    }

    @Test
    void usersAndQueuesAreKnownAfterwards() {
        Agency agency = new ConnectedAgency(LocalAws.dynamoDb(), LocalAws.TABLES, "users", CRMS.address()).agency();

        FunctionCalls.take(Messages.usersDue(agency.account(), "hub"));
        FunctionCalls.take(Messages.usersDue(agency.account(), "force"));

        assertThat(agency.users("hub")).containsExactly("41000001 Ann Lee true", "41000003 Gil Oake false");
        assertThat(agency.queues("hub")).containsExactly("41000009 Newcomers true");
        assertThat(agency.users("force")).containsExactly("005XX000000UsrAAAA Ann Lee true");
        assertThat(agency.queues("force")).containsExactly("00GXX0000000001AAA Inbound true");
    }
}
