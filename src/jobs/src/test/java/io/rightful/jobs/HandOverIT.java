package io.rightful.jobs;

import java.util.Map;
import java.util.Optional;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

import io.rightful.lambda.LocalAws;
import io.rightful.ledger.job.Job;
import io.rightful.ledger.job.JobState;
import io.rightful.ledger.workload.Workload;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.user.UserId;

import static io.rightful.jobs.Office.LEAVER;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusIntegrationTest
@QuarkusTestResource(LocalAws.class)
@TestProfile(HandOverIT.Function.class)
class HandOverIT {
    /** As it is deployed. */
    public static final class Function implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.funqy.export", "handOver");
        }
    }

    private static final UserId HEIR = new UserId("heir");

    private final Office office = new Office(LocalAws.dynamoDb(), LocalAws.TABLES, new AccountId("hand-over"));

    @Test
    void aDryRunSaysWhatTheRunThenDoes() {
        office.hire(LEAVER, HEIR, new UserId("ann"));
        office.add("all", Office.reachedAt(Office.of(LEAVER), "+12025550141"));
        office.add("lead", Office.ownedBy(LEAVER));
        office.add("fan", contact -> contact.withFavouriteAgent(Optional.of(LEAVER)));
        office.call("1", LEAVER);

        Job dry = run("job-dry", "user", HEIR.value(), "dryRun", "true");
        assertThat(dry.changed()).isEqualTo(4);
        assertThat(office.workload(LEAVER)).isEqualTo(new Workload(1, 2, 1));

        Job real = run("job-real", "team", "sales", "members", "ann,heir");
        assertThat(real.changed()).isEqualTo(4);
        assertThat(office.workload(LEAVER)).isEqualTo(Workload.NOTHING);
    }

    private Job run(String id, String... words) {
        office.ask(id, words);
        FunctionCalls.take(office.due(id), "hand-over");
        Job job = office.job(id);
        assertThat(job.state()).isEqualTo(JobState.DONE);
        return job;
    }
}
