package io.rightful.ledger.integration;

import java.time.Instant;
import java.util.Optional;

/**
 * Where the reading of a CRM's changes stands.
 *
 * @param cursor where it goes on, opaque; absent before the first page
 * @param startedAt when the last run began
 * @param succeededAt when the last run that reached the end did
 * @param problem why the last run stopped short, as a code; absent where it did not
 * @param notBefore when the CRM may be asked again, where it allowed no more
 */
public record Pull(
        Optional<String> cursor,
        Optional<Instant> startedAt,
        Optional<Instant> succeededAt,
        Optional<String> problem,
        Optional<Instant> notBefore) {
    static final Pull NEVER =
            new Pull(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
