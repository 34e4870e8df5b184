package io.rightful.ledger.pull;

import java.time.Instant;
import java.util.Optional;

/**
 * Where a reading stands: of what changed in a CRM, of the calls of a phone system.
 *
 * @param cursor where it goes on, opaque; absent before the first page
 * @param startedAt when the last run began
 * @param succeededAt when the last run that reached the end did
 * @param problem why the last run stopped short, as a code; absent where it did not
 * @param notBefore when it may be asked again, where no more was allowed
 */
public record Pull(
        Optional<String> cursor,
        Optional<Instant> startedAt,
        Optional<Instant> succeededAt,
        Optional<String> problem,
        Optional<Instant> notBefore) {
    public static final Pull NEVER =
            new Pull(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
