package io.rightful.admin.job;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.admin.access.Caller;
import io.rightful.admin.id.PathIds;
import io.rightful.admin.refusal.Refusals;
import io.rightful.admin.text.Times;
import io.rightful.ledger.source.Sources;

/** A range of time, and of which source, for long work. */
@Schema(name = "Range")
public record RangeInput(
        @Schema(description = "Inclusive", required = true) Optional<String> from,
        @Schema(description = "Exclusive", required = true) Optional<String> to,

        @Schema(description = "A source's name; absent, all of them")
        Optional<String> source,

        @Schema(description = "true: only say what would change", required = true)
        Optional<Boolean> dryRun) {

    /** As the job keeps it. */
    public Map<String, String> request(Caller caller, Sources sources) {
        source.filter(name ->
                        sources.find(caller.account(), PathIds.source(name)).isEmpty())
                .ifPresent(name -> {
                    throw Refusals.invalid("source", "the account has no such source; take a name from /api/sources.");
                });
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
        request.put("actor", caller.actor());
        return request;
    }

    private static Instant time(String field, Optional<String> stated) {
        return stated.flatMap(Times::read).orElseThrow(() -> Refusals.invalid(field, Times.FORM));
    }
}
