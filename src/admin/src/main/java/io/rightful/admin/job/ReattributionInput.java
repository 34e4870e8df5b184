package io.rightful.admin.job;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.admin.refusal.Refusals;
import io.rightful.admin.text.Times;

/** A range of calls to be decided again. */
@Schema(name = "Reattribution")
public record ReattributionInput(
        @Schema(description = "Inclusive", required = true) Optional<String> from,
        @Schema(description = "Exclusive", required = true) Optional<String> to,

        @Schema(description = "A source's name; absent, all of them")
        Optional<String> source,

        @Schema(description = "true: only say what would change", required = true)
        Optional<Boolean> dryRun) {

    /** As the job keeps it. */
    Map<String, String> request(String actor) {
        Instant start = time("from", from);
        Instant end = time("to", to);
        if (!start.isBefore(end)) {
            throw Refusals.invalid("to", "a moment after from.");
        }
        Map<String, String> request = new TreeMap<>();
        request.put("from", start.toString());
        request.put("to", end.toString());
        source.ifPresent(name -> request.put("source", name));
        request.put(
                "dryRun",
                dryRun.orElseThrow(() -> Refusals.invalid("dryRun", "say true or false."))
                        .toString());
        request.put("actor", actor);
        return request;
    }

    private static Instant time(String field, Optional<String> stated) {
        return stated.flatMap(Times::read).orElseThrow(() -> Refusals.invalid(field, Times.FORM));
    }
}
