package io.rightful.ledger.job;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import io.rightful.rules.call.AccountId;

/**
 * Long work with progress, resumable at its cursor.
 *
 * @param kind what work it is
 * @param request what was asked for, as names and texts
 * @param examined how many things were looked at
 * @param changed how many of them changed, or would in a dry run
 * @param changedForLeadOnly how many further ones keep their assignee and change what they mean for their lead
 * @param changes a sample of what changed: the first hundred lines, of ids alone
 * @param problem why it failed, while it is failed
 */
public record Job(
        String id,
        AccountId account,
        String kind,
        JobState state,
        Map<String, String> request,
        Optional<String> cursor,
        long examined,
        long changed,
        long changedForLeadOnly,
        List<String> changes,
        Optional<JobProblem> problem,
        Instant createdAt,
        Instant updatedAt) {
    public static final int SAMPLE = 100;

    public Job {
        request = new TreeMap<>(request);
        changes = changes.stream().limit(SAMPLE).toList();
    }

    public static Job waiting(String id, AccountId account, String kind, Map<String, String> request, Instant now) {
        return new Job(
                id,
                account,
                kind,
                JobState.WAITING,
                request,
                Optional.empty(),
                0,
                0,
                0,
                List.of(),
                Optional.empty(),
                now,
                now);
    }

    /** It keeps its cursor, so that it can go on there. */
    public Job failed(JobProblem why, Instant now) {
        return new Job(
                id,
                account,
                kind,
                JobState.FAILED,
                request,
                cursor,
                examined,
                changed,
                changedForLeadOnly,
                changes,
                Optional.of(why),
                createdAt,
                now);
    }
}
