package io.rightful.admin.history;

import java.time.Instant;
import java.util.Optional;

import io.rightful.admin.text.Codes;
import io.rightful.ledger.history.AssignmentRecord;
import io.rightful.rules.user.UserId;

/** One entry of the history, by ids and codes alone. It names a user, or of lead owners a CRM's queue or user. */
public record AssignmentView(
        String subject,
        String role,
        String change,
        Optional<String> user,
        Optional<String> queue,
        Optional<String> crmUser,
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
                entry.user().map(UserId::value),
                entry.whom().fold(user -> Optional.empty(), Optional::of, (integration, crmUser) -> Optional.empty()),
                entry.whom()
                        .fold(
                                user -> Optional.empty(),
                                queue -> Optional.empty(),
                                (integration, crmUser) -> Optional.of(crmUser.value())),
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
