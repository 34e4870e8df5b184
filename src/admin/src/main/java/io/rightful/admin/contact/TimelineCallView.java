package io.rightful.admin.contact;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.admin.text.Codes;
import io.rightful.ledger.call.StoredCall;
import io.rightful.rules.call.Call;
import io.rightful.rules.user.UserId;

/** A call in a few words; /api/calls/{source}/{callId} tells the rest. */
@Schema(name = "TimelineCall")
public record TimelineCallView(
        String source,
        String callId,
        Optional<String> direction,
        String result,
        Optional<Instant> startedAt,
        Optional<Long> talkSeconds,
        String outcome,
        @JsonInclude(JsonInclude.Include.ALWAYS) Optional<String> assignee,
        @Schema(description = "The users who talked") List<String> handledBy) {

    static TimelineCallView of(StoredCall stored) {
        Call call = stored.facts().call();
        return new TimelineCallView(
                call.key().source().value(),
                call.key().callId(),
                call.direction().map(Codes::of),
                Codes.of(call.result()),
                call.startedAt(),
                call.talkTime().map(Duration::toSeconds),
                stored.decision().fold(assigned -> "assigned", unassigned -> "unassigned"),
                stored.decision().responsible().map(UserId::value),
                stored.decision().findings().handledBy().stream()
                        .map(handler -> handler.user().value())
                        .toList());
    }
}
