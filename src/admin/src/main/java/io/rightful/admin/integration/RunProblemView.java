package io.rightful.admin.integration;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.admin.text.Codes;
import io.rightful.remote.RemoteFailure.Kind;

/** Why the last run stopped short, and what to do about it. */
public record RunProblemView(
        @Schema(description = "What kind of failure it is") Optional<String> kind,

        @Schema(description = "The service's own word, or the status")
        String code,

        String adminAction) {
    private static final String LOOK_IT_UP = "Look the code up in the how-to; the next run goes on from there.";

    /** @param problem the kind, a space, and the code */
    public static RunProblemView of(String problem) {
        String[] words = problem.split(" ", 2);
        String name = words[0].toUpperCase(Locale.ROOT).replace('-', '_');
        return Stream.of(Kind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .map(kind -> new RunProblemView(
                        Optional.of(Codes.of(kind)), words.length > 1 ? words[1] : Codes.of(kind), kind.adminAction()))
                .orElseGet(() -> new RunProblemView(Optional.empty(), problem, LOOK_IT_UP));
    }
}
