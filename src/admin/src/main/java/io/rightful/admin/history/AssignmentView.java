package io.rightful.admin.history;

import java.time.Instant;

import io.rightful.admin.text.Codes;
import io.rightful.ledger.history.AssignmentRecord;

/** One entry of the history, by ids and codes alone. */
public record AssignmentView(
        String subject,
        String role,
        String change,
        String user,
        String cause,
        String actor,
        String changeId,
        Instant happenedAt,
        Instant recordedAt,
        String reason,
        String meaning,
        String evidence) {
    public static AssignmentView of(AssignmentRecord entry) {
        return new AssignmentView(
                entry.subject(),
                entry.role().code(),
                Codes.of(entry.change()),
                entry.user().value(),
                entry.cause().code(),
                entry.actor(),
                entry.changeId(),
                entry.happenedAt(),
                entry.recordedAt(),
                entry.reason().code(),
                entry.reason().meaning(),
                entry.evidence());
    }
}
