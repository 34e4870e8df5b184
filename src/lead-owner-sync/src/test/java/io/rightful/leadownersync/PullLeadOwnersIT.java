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
@TestProfile(PullLeadOwnersIT.Function.class)
class PullLeadOwnersIT {
    /** As it is deployed. */
    public static final class Function implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.funqy.export", "pullLeadOwners");
        }
    }

    private static final FakeCrms CRMS = new FakeCrms();

    @AfterAll
    static void stop() {
        CRMS.close();
    }

    @Test
    void whatIsReadInHubSpotIsWrittenToSalesforce() {
        Agency agency = agency("pull");
        CRMS.ownedInSalesforce("005XX000000UsrBAAA");
        FunctionCalls.take(Messages.pullDue(agency.account(), "hub"));
        assertThat(agency.owner(agency.made(FakeCrms.PHONE))).isEqualTo("C-ann");

        FunctionCalls.take(Messages.pullDue(agency.account(), "force"));

        assertThat(agency.owner(agency.made(FakeCrms.PHONE))).isEqualTo("C-ann");
        assertThat(CRMS.written()).hasSize(1);
        assertThat(CRMS.written().get(0)).contains("\"OwnerId\":\"005XX000000UsrAAAA\"");
        assertThat(agency.due("force")).isEmpty();
        assertThat(agency.problems("force")).containsExactly("00QXX0000000001AAA CONFLICT sync-higher-rank");
        assertThat(agency.pull("force").problem()).isEmpty();
    }

    private static Agency agency(String account) {
        return new ConnectedAgency(LocalAws.dynamoDb(), LocalAws.TABLES, account, CRMS.address()).agency();
    }
}
