package io.rightful.admin.delivery;

import java.time.Instant;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.ledger.delivery.Delivery;
import io.rightful.ledger.delivery.DeliveryEntry;
import io.rightful.ledger.delivery.DeliveryOutcome;
import io.rightful.rules.call.SourceName;

/** What a phone system delivered, and what became of it. */
@Schema(name = "Delivery")
public record DeliveryView(
        String id,
        Optional<String> source,

        @Schema(
                description =
                        "accepted: it states something, which went its way. failed: it proved itself, and nothing can "
                                + "be read from it. refused: it did not prove itself, and is counted only")
        String state,

        @Schema(description = "Why it is not accepted; a stable code")
        Optional<String> reason,

        @Schema(description = "What it states: CallCompleted, TextReceived or FormSubmitted")
        Optional<String> type,

        @Schema(description = "The phone system's id of the call, text or form that it states")
        Optional<String> about,

        @Schema(description = "When it came first; of refused ones, the minute in which they came")
        Instant receivedAt,

        @Schema(description = "One; or how many the source's were refused for this reason in this minute")
        long times,

        @Schema(description = "When one delivery is asked for by an owner or admin")
        Optional<String> contentType,

        @Schema(description = "The same; how long it is, in bytes")
        Optional<Integer> length,

        @Schema(
                description =
                        "The same; as it came, to its first 900,000 bytes, but for a secret that the phone system puts "
                                + "into it")
        Optional<String> body,

        @Schema(description = "The body in Base64, where it is no text in UTF-8")
        Optional<String> bodyBase64) {
    static DeliveryView of(DeliveryEntry entry) {
        return of(entry, Optional.empty(), Optional.empty(), ShownBody.NONE);
    }

    /** With its content. */
    static DeliveryView of(Delivery delivery) {
        return of(
                delivery.entry(),
                Optional.of(delivery.contentType()),
                Optional.of(delivery.body().length),
                ShownBody.of(delivery.body()));
    }

    private static DeliveryView of(
            DeliveryEntry entry, Optional<String> contentType, Optional<Integer> length, ShownBody body) {
        DeliveryOutcome outcome = entry.outcome();
        return new DeliveryView(
                entry.id().value(),
                entry.source().map(SourceName::value),
                outcome.state().code(),
                outcome.reason(),
                outcome.type(),
                outcome.about(),
                entry.receivedAt(),
                entry.times(),
                contentType,
                length,
                body.text(),
                body.base64());
    }
}
