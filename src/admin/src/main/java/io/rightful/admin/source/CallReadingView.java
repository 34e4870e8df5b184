package io.rightful.admin.source;

import java.time.Instant;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.admin.integration.RunProblemView;
import io.rightful.ledger.pull.Pull;
import io.rightful.ledger.source.Source;
import io.rightful.telephony.api.connection.CallLists;

/** How the reading of a source's own list of calls goes. */
@Schema(name = "CallReading")
public record CallReadingView(
        String source,

        @Schema(description = "Whether the phone system lists its calls in words that say whose they are")
        boolean supported,

        @Schema(description = "Whether the list is read every hour, once the phone system can be asked")
        boolean scheduled,

        @Schema(description = "When the last run began") Optional<Instant> lastRun,

        @Schema(description = "When the last run that reached the end did")
        Optional<Instant> lastSuccess,

        @Schema(description = "Why the last run stopped short; absent where it did not")
        Optional<RunProblemView> problem) {
    static CallReadingView of(Source source, Pull reading) {
        return new CallReadingView(
                source.name().value(),
                CallLists.lists(source.provider()),
                CallLists.reconciles(source.provider()),
                reading.startedAt(),
                reading.succeededAt(),
                reading.problem().map(RunProblemView::of));
    }
}
