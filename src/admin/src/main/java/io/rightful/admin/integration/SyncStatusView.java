package io.rightful.admin.integration;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.ledger.pull.Pull;
import io.rightful.rules.settings.IntegrationSettings;

/** How the reading of a CRM's changes goes. */
@Schema(name = "SyncStatus")
public record SyncStatusView(
        @Schema(description = "When the last run began") Optional<Instant> lastRun,

        @Schema(description = "When the last run that reached the end did")
        Optional<Instant> lastSuccess,

        @Schema(description = "When the next run is due; absent where none is")
        Optional<Instant> nextRun,

        @Schema(description = "How old the last success is") Optional<Long> lagSeconds,

        @Schema(description = "Whether the lag is over the limit, so that owners in the CRM count as unknown")
        boolean behind,

        @Schema(description = "Why the last run stopped short; absent where it did not")
        Optional<RunProblemView> problem) {

    static SyncStatusView of(Pull pull, IntegrationSettings settings, boolean scheduled, Instant now) {
        Optional<Duration> lag = pull.succeededAt().map(success -> Duration.between(success, now));
        return new SyncStatusView(
                pull.startedAt(),
                pull.succeededAt(),
                pull.startedAt()
                        .filter(began -> scheduled)
                        .map(began -> began.plus(settings.pullInterval()))
                        .map(due -> later(due, pull.notBefore().orElse(now)))
                        .map(due -> later(due, now)),
                lag.map(Duration::toSeconds),
                scheduled
                        && lag.map(late -> late.compareTo(settings.lagLimit()) > 0)
                                .orElse(true),
                pull.problem().map(RunProblemView::of));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
