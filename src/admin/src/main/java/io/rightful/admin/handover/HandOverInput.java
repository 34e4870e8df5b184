package io.rightful.admin.handover;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.admin.assignment.Person;
import io.rightful.admin.refusal.Refusals;
import io.rightful.rules.handover.HandOverPart;
import io.rightful.rules.user.UserId;

/** All of a user's is to be others'. */
@Schema(name = "HandOver")
public record HandOverInput(
        @Schema(description = "The user whose leads, contacts and calls go", required = true)
        Optional<String> from,

        @Schema(required = true) Optional<HandOverTarget> to,

        @Schema(
                enumeration = {"leads", "contacts", "calls"},
                description = "Absent, all three")
        Optional<List<String>> what,

        @Schema(description = "true: only say how many would go to whom", required = true)
        Optional<Boolean> dryRun) {

    UserId leaver() {
        return from.map(text -> Person.id("from", text)).orElseThrow(() -> Refusals.invalid("from", "name a user."));
    }

    HandOverTarget target() {
        return to.filter(HandOverTarget::isOne)
                .orElseThrow(() ->
                        Refusals.invalid("to", "send either {\"user\": id}, {\"team\": id} or {\"nobody\": true}."));
    }

    /** As the job keeps them. */
    String parts() {
        List<String> asked = what.orElseGet(() ->
                Arrays.stream(HandOverPart.values()).map(HandOverPart::code).toList());
        if (asked.isEmpty()
                || !asked.stream().allMatch(code -> HandOverPart.of(code).isPresent())) {
            throw Refusals.invalid("what", "one or more of leads, contacts and calls.");
        }
        return asked.stream().distinct().sorted().collect(Collectors.joining(","));
    }

    String dry() {
        return dryRun.orElseThrow(() -> Refusals.invalid("dryRun", "say true or false."))
                .toString();
    }
}
