package io.rightful.callcompleted;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.job.Job;
import io.rightful.ledger.job.JobState;
import io.rightful.ledger.job.Jobs;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;

import static org.assertj.core.api.Assertions.assertThat;

/** A range of calls decided again on demand, or only looked at. */
class DecideRangeTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMODB = new DynamoDbExtension();

    private static final Map<String, String> TUESDAY =
            Map.of("from", "2026-10-06T00:00:00Z", "to", "2026-10-07T00:00:00Z", "actor", "admin");
    private static final Map<String, String> WEDNESDAY =
            Map.of("from", "2026-10-07T00:00:00Z", "to", "2026-10-08T00:00:00Z", "actor", "admin");

    private final TableNames tables = new TableNames(DYNAMODB.prefix());
    private final Jobs jobs = new Jobs(DYNAMODB.client(), tables);
    private final FunctionsBuilder functions = FunctionsBuilder.on(DYNAMODB.client(), tables, Example.CLOCK);

    @Test
    void aDryRunSaysWhatWouldChangeAndChangesNothing() {
        Example example = unmatchedThenHired("dry");
        Job job = decide(example, with(TUESDAY, "dryRun", "true"), RangeWork.KIND);
        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.changes()).containsExactly("generic/1: unassigned -> u-dana (handled-by-user)");
        assertThat(example.decision("1").responsible()).isEmpty();
    }

    @Test
    void aCallThatOnlyGivesItsLeadAnOwnerIsCountedApart() {
        Example example = new Example(DYNAMODB.client(), tables, new AccountId("lead-only")).danaIsHired();
        functions.callCompleted().callCompleted(Messages.batch(example.answeredByDana("1")));
        example.withAutoLeadOwner();
        Job job = decide(example, with(TUESDAY, "dryRun", "true"), RangeWork.KIND);
        assertThat(job.changes()).isEmpty();
        assertThat(job.changed()).isZero();
        assertThat(job.changedForLeadOnly()).isEqualTo(1);
    }

    @Test
    void aRealRunChangesWhatItSays() {
        Example example = unmatchedThenHired("real");
        Job job = decide(example, TUESDAY, RangeWork.KIND);
        assertThat(job.changed()).isEqualTo(1);
        assertThat(example.decision("1").responsible()).contains(Example.DANA);
    }

    @Test
    void aCallOutsideTheRangeStaysAsItIs() {
        Example example = unmatchedThenHired("outside");
        Job job = decide(example, WEDNESDAY, RangeWork.KIND);
        assertThat(job.examined()).isZero();
        assertThat(example.decision("1").responsible()).isEmpty();
    }

    @Test
    void aJobOfAnotherKindIsNoRangeOfAllCalls() {
        Example example = unmatchedThenHired("other-kind");
        Job job = decide(example, Map.of(), WaitingWork.KIND);
        assertThat(job.state()).isEqualTo(JobState.WAITING);
        assertThat(example.decision("1").responsible()).isEmpty();
    }

    private Example unmatchedThenHired(String account) {
        Example example = new Example(DYNAMODB.client(), tables, new AccountId(account));
        functions.callCompleted().callCompleted(Messages.batch(example.answeredByDana("1")));
        return example.danaIsHired();
    }

    private Job decide(Example example, Map<String, String> request, String kind) {
        jobs.create(Job.waiting("job-1", example.account(), kind, request, Example.CLOCK.instant()));
        String command = "{\"source\":\"rightful.admin\",\"detail-type\":\"ReattributionRequested\","
                + "\"detail\":{\"account\":\"%s\",\"job\":\"job-1\"}}";
        var answer = functions.decideRange().decideRange(Messages.batch(command.formatted(example.account())));
        assertThat(Messages.failed(answer)).isEmpty();
        return jobs.find(example.account(), "job-1").orElseThrow();
    }

    private static Map<String, String> with(Map<String, String> request, String name, String value) {
        Map<String, String> more = new HashMap<>(request);
        more.put(name, value);
        return more;
    }
}
