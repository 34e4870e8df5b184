package io.rightful.admin.source;

import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.admin.job.RangeInput;
import io.rightful.ledger.source.Source;

/** Of which time a phone system's calls are to come in. */
@Schema(name = "OlderCalls")
public record OlderCallsInput(
        @Schema(description = "Inclusive", required = true) Optional<String> from,
        @Schema(description = "Exclusive", required = true) Optional<String> to,

        @Schema(description = "true: only count them", required = true)
        Optional<Boolean> dryRun) {
    RangeInput of(Source source) {
        return new RangeInput(from, to, Optional.of(source.name().value()), dryRun);
    }
}
