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

        @Schema(description = "How many calls were looked at")
        long examined,

        @Schema(description = "How many of them have another assignee, or in a dry run would")
        long changed,

        @Schema(description = "How many more keep their assignee and change only what they mean for their lead's owner")
        long changedForLeadOnly,

        @Schema(description = "The first hundred that have another assignee, by ids alone")
        List<String> changes,

        @Schema(description = "Of a failed job, the stable code of why: page-failed")
        Optional<String> problem,

        @Schema(description = "What the problem means") Optional<String> meaning,

        @Schema(description = "The one thing an admin can do about it")
        Optional<String> adminAction,

        Instant createdAt,
        Instant updatedAt) {
    static JobView of(Job job) {
        return new JobView(
                job.id(),
                job.kind(),
                job.state().code(),
                job.request(),
                job.examined(),
                job.changed(),
                job.changedForLeadOnly(),
                job.changes(),
                job.problem().map(JobProblem::code),
                job.problem().map(JobProblem::meaning),
                job.problem().map(JobProblem::adminAction),
                job.createdAt(),
                job.updatedAt());
    }
}
