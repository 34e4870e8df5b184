package io.rightful.rules.agent;

import java.util.Arrays;
import java.util.stream.Collectors;

import io.rightful.rules.decision.Reason;

import static org.assertj.core.api.Assertions.assertThat;

/** Says a match in one line: who, or what else, and why. */
final class MatchAssert {
    private MatchAssert() {}

    static String said(AgentMatch match) {
        String what = match.fold(
                matched -> "matched " + matched.user(),
                nobody -> "nobody",
                inactive -> "inactive " + inactive.user(),
                ambiguous -> "ambiguous "
                        + ambiguous.candidates().stream().map(Object::toString).collect(Collectors.joining(" ")),
                unmatched -> "unmatched");
        return what + ": " + match.reason().code();
    }

    static void assertReasons(AgentMatch match, Reason... reasons) {
        assertThat(match.trace().stream().map(entry -> entry.reason()))
                .containsExactlyElementsOf(Arrays.asList(reasons));
    }
}
