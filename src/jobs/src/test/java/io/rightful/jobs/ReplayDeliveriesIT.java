package io.rightful.jobs;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

import io.rightful.lambda.LocalAws;
import io.rightful.lambda.PublishedEvents;
import io.rightful.ledger.delivery.DeliveryId;
import io.rightful.ledger.job.Job;
import io.rightful.ledger.job.JobState;
import io.rightful.rules.call.AccountId;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusIntegrationTest
@QuarkusTestResource(LocalAws.class)
@TestProfile(ReplayDeliveriesIT.Function.class)
class ReplayDeliveriesIT {
    /** As it is deployed. */
    public static final class Function implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.funqy.export", "replayDeliveries");
        }
    }

    private final Office office = new Office(LocalAws.dynamoDb(), LocalAws.TABLES, new AccountId("replay"));

    @Test
    void aDeliveryIsReadAndSaidAgain() {
        Delivered delivered = new Delivered(office);
        delivered.connect();
        DeliveryId id = delivered.call(1);
        delivered.failed("{\"callId\":\"call-2\",\"result\":\"missed\"}", 2);
        delivered.failed("{", 3);

        delivered.askToReplay("job-1", false);
        FunctionCalls.take(office.replayDue("job-1"), "replay-deliveries");

        Job job = office.job("job-1");
        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(office.counts("job-1")).isEqualTo(Map.of("said", 2L, "unreadable", 1L));
        assertThat(PublishedEvents.mentioning(id.value()))
                .singleElement()
                .satisfies(event -> assertThat(event.detailType()).isEqualTo("CallCompleted"));
    }
}
