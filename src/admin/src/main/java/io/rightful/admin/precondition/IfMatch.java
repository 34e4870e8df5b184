package io.rightful.admin.precondition;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

import io.rightful.problem.Problem;

/** The header {@code If-Match}: change it only if it still is what I saw. Absent, anything may be changed. */
public record IfMatch(Optional<String> header) {
    public static final String NAME = "If-Match";
    private static final Problem STALE = Problem.of(
            412,
            "version-differs",
            "It has changed since you read it",
            "Read it again, and send its ETag as If-Match with your change.");

    /** Ends the request where the version is another one. */
    public void require(long version) {
        require(Long.toString(version));
    }

    public void require(String version) {
        if (!allows(version)) {
            throw STALE.exception();
        }
    }

    /** Another change came between reading and writing: whoever asked for a version is told so, else it is done again. */
    public <T> T onConflict(Supplier<T> again) {
        if (header.isPresent()) {
            throw STALE.exception();
        }
        return again.get();
    }

    private boolean allows(String version) {
        return header.map(condition -> Arrays.stream(condition.split(","))
                        .map(String::strip)
                        .anyMatch(tag -> tag.equals("*") || tag.equals(ETag.of(version)) || tag.equals(version)))
                .orElse(true);
    }
}
