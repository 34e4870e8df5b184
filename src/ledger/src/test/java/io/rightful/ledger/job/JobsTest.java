package io.rightful.ledger.job;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.Sample;
import io.rightful.ledger.table.Page;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;

import static org.assertj.core.api.Assertions.assertThat;

class JobsTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMO_DB = new DynamoDbExtension();

    private final Jobs jobs = new Jobs(DYNAMO_DB.client(), new TableNames(DYNAMO_DB.prefix()));

    @Test
    void aJobIsCreatedOnce() {
        AccountId account = Sample.account("once");
        Job job = job(account, "j-1", Sample.MONDAY);

        assertThat(jobs.create(job)).isEqualTo(new JobCreation.Created(job));
        assertThat(jobs.create(job(account, "j-1", Sample.TUESDAY))).isEqualTo(new JobCreation.Existed(job));
    }

    @Test
    void progressIsReadAsSaved() {
        AccountId account = Sample.account("progress");
        Job job = job(account, "j-1", Sample.MONDAY);
        jobs.create(job);
        Job failed = new Job(
                job.id(),
                account,
                job.kind(),
                JobState.FAILED,
                job.request(),
                Optional.of("next"),
                20,
                3,
                2,
                List.of("call 1", "call 2", "call 2"),
                Optional.of(JobProblem.PAGE_FAILED),
                job.createdAt(),
                Sample.TUESDAY);

        jobs.save(failed);

        assertThat(jobs.find(account, "j-1")).contains(failed);
        assertThat(jobs.find(Sample.account("other"), "j-1")).isEmpty();
    }

    @Test
    void theSampleOfChangesIsBounded() {
        Job job = job(Sample.account("bounded"), "j-1", Sample.MONDAY);

        Job large = new Job(
                job.id(),
                job.account(),
                job.kind(),
                job.state(),
                job.request(),
                job.cursor(),
                500,
                500,
                0,
                Collections.nCopies(500, "call"),
                job.problem(),
                job.createdAt(),
                job.updatedAt());

        assertThat(large.changes()).hasSize(Job.SAMPLE);
    }

    @Test
    void jobsAreListedNewestFirstPageByPage() {
        AccountId account = Sample.account("list");
        jobs.create(job(account, "j-a", Sample.MONDAY.plusMillis(5)));
        jobs.create(job(account, "j-b", Sample.MONDAY));
        jobs.create(job(account, "j-c", Sample.TUESDAY));

        Page<Job> first = jobs.list(account, Optional.empty(), 2);
        Page<Job> second = jobs.list(account, first.cursor(), 2);

        assertThat(first.items()).extracting(Job::id).containsExactly("j-c", "j-a");
        assertThat(second.items()).extracting(Job::id).containsExactly("j-b");
    }

    private static Job job(AccountId account, String id, Instant at) {
        return Job.waiting(id, account, "reattribution", Map.of("from", "2026-03-01"), at);
    }
}
