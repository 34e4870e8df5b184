package io.rightful.admin.agent;

import java.time.Instant;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.admin.assignment.Person;
import io.rightful.admin.refusal.Refusals;
import io.rightful.admin.text.Times;
import io.rightful.rules.user.UserId;

/** Whom an agent is said to be, and since when. */
@Schema(name = "LinkInput", description = "{\"user\": id} or {\"nobody\": true}")
public record LinkInput(
        Optional<String> user,
        Optional<Boolean> nobody,

        @Schema(description = "Since when; earlier links end then. Absent, it replaces them all and holds always")
        Optional<String> from) {

    Optional<UserId> target() {
        return new Person(user, nobody).chosen();
    }

    Optional<Instant> start() {
        return from.map(text -> Times.read(text).orElseThrow(() -> Refusals.invalid("from", Times.FORM)));
    }
}
