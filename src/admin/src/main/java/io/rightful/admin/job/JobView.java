package io.rightful.admin.job;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.ledger.job.Job;
import io.rightful.ledger.job.JobProblem;

/** Long work and how far it has come. */
@Schema(name = "Job")
public record JobView(
        String id,
        String kind,

        @Schema(description = "waiting, running, done or failed")
        String state,

        Map<String, String> request,

        @Schema(description = "How many calls, contacts or deliveries were looked at")
        long examined,

        @Schema(description = "How many of them changed, or in a dry run would")
        long changed,

        @Schema(description = "How many more keep their assignee and change only what they mean for their lead's owner")
        long changedForLeadOnly,

        @Schema(description = "The first hundred that changed, by ids alone")
        List<String> changes,

        @Schema(
                description =
                        "When one job is asked for. Of a hand-over: how many went to whom, as in \"leads/{user}\"; all counts each "
                                + "contact and call once. Of an erasure: calls, messages, failures. Of a replay: said, nothing for "
                                + "us, unreadable, gone. Of older calls: new, completed, unreadable")
        Map<String, Long> counts,

        @Schema(description = "Of a failed job, the stable code of why: page-failed, nobody-active, calls-not-listed")
        Optional<String> problem,

        @Schema(description = "What the problem means") Optional<String> meaning,

        @Schema(description = "The one thing an admin can do about it")
        Optional<String> adminAction,

        Instant createdAt,
        Instant updatedAt) {
    static JobView of(Job job, Map<String, Long> counts) {
        return new JobView(
                job.id(),
                job.kind(),
                job.state().code(),
                job.request(),
                job.examined(),
                job.changed(),
                job.changedForLeadOnly(),
                job.changes(),
                counts,
                job.problem().map(JobProblem::code),
                job.problem().map(JobProblem::meaning),
                job.problem().map(JobProblem::adminAction),
                job.createdAt(),
                job.updatedAt());
    }
}
