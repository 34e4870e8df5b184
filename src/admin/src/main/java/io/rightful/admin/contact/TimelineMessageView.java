package io.rightful.admin.contact;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.ledger.message.StoredMessage;
import io.rightful.rules.message.MessageKey;
import io.rightful.rules.user.UserId;

/** A text or a form: who it went to, never what it says. */
@Schema(name = "TimelineMessage")
public record TimelineMessageView(
        String source,
        String id,

        @Schema(description = "The form's name, where the source states one")
        Optional<String> form,

        String outcome,

        @JsonInclude(JsonInclude.Include.ALWAYS) @Schema(description = "The user it went to")
        Optional<String> assignee,

        String reason) {

    static TimelineMessageView of(StoredMessage stored) {
        MessageKey key = stored.message().key();
        return new TimelineMessageView(
                key.source().value(),
                key.id(),
                stored.message().form(),
                stored.decision().fold(assigned -> "assigned", unassigned -> "unassigned"),
                stored.decision().responsible().map(UserId::value),
                stored.decision().reason().code());
    }
}
