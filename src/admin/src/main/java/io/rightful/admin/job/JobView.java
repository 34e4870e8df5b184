package io.rightful.admin.job;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.ledger.job.Job;

/**
 * Long work and how far it has come.
 *
 * @param state waiting, running, done or failed
 * @param examined how many calls were looked at
 * @param changed how many changed, or in a dry run would
 * @param changes the first of them, by ids alone
 */
@Schema(name = "Job")
public record JobView(
        String id,
        String kind,
        String state,
        Map<String, String> request,
        long examined,
        long changed,
        List<String> changes,
        Optional<String> problem,
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
                job.changes(),
                job.problem(),
                job.createdAt(),
                job.updatedAt());
    }
}
