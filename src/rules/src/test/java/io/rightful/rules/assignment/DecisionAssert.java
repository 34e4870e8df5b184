package io.rightful.rules.assignment;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

import io.rightful.rules.decision.Reason;
import io.rightful.rules.decision.TraceEntry;
import io.rightful.rules.waiting.WaitingFor;

/** Says what a decision must be, in one chain. */
public final class DecisionAssert extends AbstractAssert<DecisionAssert, CallDecision> {
    private DecisionAssert(CallDecision decision) {
        super(decision, DecisionAssert.class);
    }

    public static DecisionAssert assertThatCall(QuestionBuilder question) {
        return assertThatDecision(WhoseCall.decide(question.build()));
    }

    public static DecisionAssert assertThatDecision(CallDecision decision) {
        return new DecisionAssert(decision);
    }

    public DecisionAssert isAssignedTo(String user, Reason reason) {
        Assertions.assertThat(actual.responsible()).isEqualTo(Optional.of(QuestionBuilder.user(user)));
        Assertions.assertThat(actual.reason()).isEqualTo(reason);
        return this;
    }

    public DecisionAssert isUnassigned(Reason reason, String... candidates) {
        Assertions.assertThat(actual.<Set<?>>fold(assigned -> Set.of(assigned), unassigned -> unassigned.candidates()))
                .isEqualTo(new TreeSet<>(QuestionBuilder.users(candidates)));
        Assertions.assertThat(actual.reason()).isEqualTo(reason);
        return this;
    }

    /** The whole trace, each entry as its reason, then its subject and users in so far as it has any. */
    public DecisionAssert tried(String... entries) {
        Assertions.assertThat(actual.findings().trace())
                .extracting(DecisionAssert::shown)
                .containsExactly(entries);
        return this;
    }

    /** Each as the user's id and, where known, the seconds talked. */
    public DecisionAssert isHandledBy(String... talkers) {
        Assertions.assertThat(actual.findings().handledBy())
                .extracting(talker -> talker.user()
                        + talker.talkTime().map(time -> " " + time.toSeconds()).orElse(""))
                .containsExactly(talkers);
        return this;
    }

    public DecisionAssert waitsFor(WaitingFor... things) {
        Assertions.assertThat(actual.findings().lacks()).containsExactlyInAnyOrder(things);
        return this;
    }

    public DecisionAssert waitsForNothing() {
        return waitsFor();
    }

    public DecisionAssert suggestsFollowUpOf(String... step) {
        Assertions.assertThat(actual.findings().followUpSuggested())
                .isEqualTo(Arrays.stream(step).findFirst());
        return this;
    }

    private static String shown(TraceEntry entry) {
        String users = entry.users().stream().map(Object::toString).collect(Collectors.joining(","));
        return (entry.rule() + " " + entry.reason() + " " + entry.subject().orElse("") + " " + users)
                .strip()
                .replaceAll(" +", " ");
    }
}
