package io.rightful.rules.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.rightful.rules.call.Call;
import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.Step;
import io.rightful.rules.call.StepKind;

/** The last step that the caller of an answered call reached after all talk and that nobody answered. */
final class FollowUp {
    private FollowUp() {}

    static Optional<String> suggested(Call call, Talks talks) {
        if (call.result() != CallResult.ANSWERED || talks.all().isEmpty()) {
            return Optional.empty();
        }
        List<Step> later = call.steps().stream()
                .filter(step -> step.kind() != StepKind.MENU)
                .filter(step -> talks.all().stream().allMatch(talk -> isAfter(step, talk)))
                .toList();
        return LastStep.among(later).map(Step::id);
    }

    private static boolean isAfter(Step step, Talk talk) {
        Optional<Boolean> byPosition =
                talk.position().flatMap(talked -> step.position().map(reached -> reached > talked));
        Optional<Instant> talkedAt = talk.stepStartedAt().or(talk::startedAt);
        return byPosition
                .or(() -> talkedAt.flatMap(talked -> step.startedAt().map(talked::isBefore)))
                .orElse(false);
    }
}
