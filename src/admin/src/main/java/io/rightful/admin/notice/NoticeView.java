package io.rightful.admin.notice;

import java.time.Instant;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.admin.text.Codes;
import io.rightful.ledger.notice.Notice;
import io.rightful.rules.decision.Reason;

/** A mail to an agent, and how far it is. */
@Schema(name = "Notice")
public record NoticeView(
        String id,

        @Schema(description = "Whom it is for: a user's id") String user,

        @Schema(description = "Of which contact; absent of a digest")
        Optional<String> contact,

        @Schema(description = "The digest that it goes with: a notice's id")
        Optional<String> digest,

        @Schema(enumeration = {"queued", "sending", "sent", "doubtful", "waiting", "refused", "dropped"})
        String state,

        @Schema(description = "Since when it is in this state")
        Instant since,

        @Schema(description = "Counts how often an admin had it sent, from 1")
        long attempt,

        @Schema(description = "The mail service's id of the mail")
        Optional<String> messageId,

        Optional<String> reason,
        Optional<String> meaning,
        Optional<String> adminAction) {
    static NoticeView of(Notice notice) {
        return new NoticeView(
                notice.id(),
                notice.agent().value(),
                notice.told().map(told -> told.contact().value()),
                notice.digest(),
                Codes.of(notice.state()),
                notice.changedAt(),
                notice.attempt(),
                notice.messageId(),
                notice.reason().map(Reason::code),
                notice.reason().map(Reason::meaning),
                notice.reason().map(Reason::adminAction));
    }
}
