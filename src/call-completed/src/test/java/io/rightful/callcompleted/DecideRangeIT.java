package io.rightful.callcompleted;

import java.util.Map;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

import io.rightful.lambda.LocalAws;
import io.rightful.ledger.job.Job;
import io.rightful.ledger.job.JobState;
import io.rightful.ledger.job.Jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;

@QuarkusIntegrationTest
@TestProfile(DecideRangeIT.Function.class)
class DecideRangeIT extends FunctionIT {
    public static final class Function extends Deployed {
        public Function() {
            super("decideRange");
        }
    }

    private final Jobs jobs = new Jobs(LocalAws.dynamoDb(), LocalAws.TABLES);

    @Test
    void aDryRunSaysWhatTheRunThenDoes() {
        Example example = example("range");
        unmatched(example);
        example.danaIsHired();

        Job dry = decide(example, "true");
        assertThat(dry.changes()).containsExactly("generic/1: unassigned -> u-dana (handled-by-user)");
        assertThat(example.decision("1").responsible()).isEmpty();

        Job real = decide(example, "false");
        assertThat(real.changed()).isEqualTo(1);
        assertThat(example.decision("1").responsible()).contains(Example.DANA);
    }

    private Job decide(Example example, String dryRun) {
        String id = "job-" + dryRun;
        Map<String, String> tuesday = Map.of(
                "from", "2026-10-06T00:00:00Z", "to", "2026-10-07T00:00:00Z", "actor", "admin", "dryRun", dryRun);
        jobs.create(Job.waiting(id, example.account(), RangeWork.KIND, tuesday, Example.CLOCK.instant()));
        String command = "{\"source\":\"rightful.admin\",\"detail-type\":\"ReattributionRequested\","
                + "\"detail\":{\"account\":\"%s\",\"job\":\"%s\"}}";
        send(command.formatted(example.account(), id)).body("batchItemFailures", empty());
        Job job = jobs.find(example.account(), id).orElseThrow();
        assertThat(job.state()).isEqualTo(JobState.DONE);
        return job;
    }
}
