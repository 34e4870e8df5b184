package io.rightful.wiring.job;

import io.rightful.ledger.job.Job;
import io.rightful.wiring.metric.Measurements;

/** One kind of long work: what a page of it is. {@link JobRuns} does the rest. */
public interface JobKind {
    /** As the job keeps it; stable. */
    String name();

    /** The detail type of the command under which a job of this kind begins or goes on; stable. */
    String command();

    /** Who says on the bus that a job of this kind goes on; stable. */
    String source();

    /** Works through the page at the job's cursor. A page may come again after a crash, and must then do no harm. */
    Progress page(Job job, Measurements measured);

    /** What is to be said once nothing is left to do. */
    default void done(Job job, Measurements measured) {}
}
