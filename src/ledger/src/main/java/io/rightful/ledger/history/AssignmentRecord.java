package io.rightful.ledger.history;

import java.time.Instant;
import java.util.Optional;

import io.rightful.rules.decision.Reason;
import io.rightful.rules.user.UserId;

/**
 * One entry of the append-only history. Holds ids and codes only.
 *
 * @param subject {@code call/{source}/{callId}} or {@code contact/{id}}
 * @param sequence its place in the subject's history, from 0
 * @param actor the user who did it, or {@code rules}
 * @param changeId shared by the two records of a change from one user to another
 * @param happenedAt when what it is about happened
 * @param evidence what it rests on: an agent key, a call, a setting
 */
public record AssignmentRecord(
        String subject,
        long sequence,
        AssignmentRole role,
        AssignmentChange change,
        Whom whom,
        Cause cause,
        String actor,
        String changeId,
        Instant happenedAt,
        Instant recordedAt,
        Reason reason,
        String evidence) {
    public static final String RULES = "rules";

    /** Empty where it names no user. */
    public Optional<UserId> user() {
        return whom.ofUser();
    }
}
