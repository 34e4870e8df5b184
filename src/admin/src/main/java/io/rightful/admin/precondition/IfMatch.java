package io.rightful.admin.precondition;

import java.util.Arrays;
import java.util.Optional;

import io.rightful.problem.Problem;
import io.rightful.problem.ProblemException;

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
        if (!allows(version)) {
            throw STALE.exception();
        }
    }

    /** What to do when another change came between reading and writing: whoever asked for a version is told so. */
    public Optional<ProblemException> onConflict() {
        return header.map(condition -> STALE.exception());
    }

    private boolean allows(long version) {
        return header.map(condition -> Arrays.stream(condition.split(","))
                        .map(String::strip)
                        .anyMatch(tag -> tag.equals("*") || tag.equals(quoted(version)) || tag.equals("" + version)))
                .orElse(true);
    }

    private static String quoted(long version) {
        return "\"" + version + "\"";
    }
}
