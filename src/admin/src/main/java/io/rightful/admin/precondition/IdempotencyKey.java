package io.rightful.admin.precondition;

import java.util.Optional;

import io.rightful.admin.text.PlainText;
import io.rightful.problem.Problem;

/** The header {@code Idempotency-Key}: the same request sent again is the same request. */
public record IdempotencyKey(String value) {
    public static final String NAME = "Idempotency-Key";
    private static final int LIMIT = 255;
    private static final Problem UNUSABLE = Problem.of(
            400,
            "idempotency-key-unusable",
            "The Idempotency-Key is not usable",
            "Send 1 to " + LIMIT + " printable characters, or leave the header out.");

    public static Optional<IdempotencyKey> of(Optional<String> header) {
        return header.map(value -> {
            if (value.isBlank() || !PlainText.fits(value, LIMIT)) {
                throw UNUSABLE.exception();
            }
            return new IdempotencyKey(value);
        });
    }
}
