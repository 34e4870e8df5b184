package io.rightful.wiring.job;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.rightful.ledger.job.Job;
import io.rightful.ledger.job.JobState;

/**
 * What one page of a job came to.
 *
 * @param cursor of the next page; empty where this was the last
 * @param changes one line for each change, by ids alone
 * @param counts by name, where they are not counted with the changes themselves
 */
public record Progress(
        Optional<String> cursor,
        long examined,
        long changed,
        long changedForLeadOnly,
        List<String> changes,
        Map<String, Long> counts) {

    /** The job after this page. */
    Job appliedTo(Job job, Instant now) {
        List<String> sample = new ArrayList<>(job.changes());
        sample.addAll(changes);
        return new Job(
                job.id(),
                job.account(),
                job.kind(),
                cursor.isPresent() ? JobState.RUNNING : JobState.DONE,
                job.request(),
                cursor,
                job.examined() + examined,
                job.changed() + changed,
                job.changedForLeadOnly() + changedForLeadOnly,
                sample,
                Optional.empty(),
                job.createdAt(),
                now);
    }
}
