package io.rightful.callcompleted;

import java.util.Map;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.job.Job;
import io.rightful.ledger.job.JobProblem;
import io.rightful.ledger.job.JobState;
import io.rightful.ledger.job.Jobs;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;

import static org.assertj.core.api.Assertions.assertThat;

/** A job of which a page cannot be done: the queue tries again, then the job says that it failed. */
class FailedJobTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMODB = new DynamoDbExtension();

    private static final Map<String, String> TUESDAY =
            Map.of("from", "2026-10-06T00:00:00Z", "to", "2026-10-07T00:00:00Z", "actor", "admin");

    private final TableNames tables = new TableNames(DYNAMODB.prefix());
    private final Jobs jobs = new Jobs(DYNAMODB.client(), tables);
    private final FunctionsBuilder functions = FunctionsBuilder.on(DYNAMODB.client(), tables, Example.CLOCK);
    private final FunctionsBuilder busy =
            FunctionsBuilder.on(BusyClient.refusing(DYNAMODB.client(), "1"), tables, Example.CLOCK);

    @Test
    void aPageThatFailsIsLeftToTheQueueAsLongAsItComesAgain() {
        Example example = asked("again");
        fail(Messages.batch(command(example)));
        assertThat(job(example).state()).isEqualTo(JobState.WAITING);
    }

    @Test
    void aPageThatFailsForTheLastTimeFailsItsJob() {
        Example example = asked("last");
        fail(Messages.last(command(example)));
        assertThat(job(example).state()).isEqualTo(JobState.FAILED);
        assertThat(job(example).problem()).contains(JobProblem.PAGE_FAILED);
    }

    @Test
    void aFailedJobGoesOnOnceItsMessageIsSentAgain() {
        Example example = asked("sent-again");
        fail(Messages.last(command(example)));
        functions.decideRange().decideRange(Messages.batch(command(example)));
        assertThat(job(example).state()).isEqualTo(JobState.DONE);
        assertThat(job(example).problem()).isEmpty();
        assertThat(example.decision("1").responsible()).contains(Example.DANA);
    }

    @Test
    void aJobThatIsDoneStaysDone() {
        Example example = asked("done");
        functions.decideRange().decideRange(Messages.batch(command(example)));
        busy.decideRange().decideRange(Messages.last(command(example)));
        assertThat(job(example).state()).isEqualTo(JobState.DONE);
    }

    private Example asked(String account) {
        Example example = new Example(DYNAMODB.client(), tables, new AccountId("failed-" + account));
        functions.callCompleted().callCompleted(Messages.batch(example.answeredByDana("1")));
        jobs.create(Job.waiting("job-1", example.account(), RangeWork.KIND, TUESDAY, Example.CLOCK.instant()));
        return example.danaIsHired();
    }

    private void fail(SQSEvent batch) {
        assertThat(Messages.failed(busy.decideRange().decideRange(batch))).containsExactly("m0");
    }

    private Job job(Example example) {
        return jobs.find(example.account(), "job-1").orElseThrow();
    }

    private static String command(Example example) {
        return "{\"source\":\"rightful.admin\",\"detail-type\":\"ReattributionRequested\","
                + "\"detail\":{\"account\":\"%s\",\"job\":\"job-1\"}}".formatted(example.account());
    }
}
