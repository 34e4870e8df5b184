package io.rightful.admin.failure;

import java.time.Instant;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.ledger.delivery.Failure;
import io.rightful.rules.call.SourceName;

/** A record that could not be processed, kept whole. */
@Schema(name = "Failure")
public record FailureView(String id, Optional<String> source, String reason, Instant at) {
    static FailureView of(Failure failure) {
        return new FailureView(failure.id(), failure.source().map(SourceName::value), failure.reason(), failure.at());
    }
}
