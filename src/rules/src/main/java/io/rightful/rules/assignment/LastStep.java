package io.rightful.rules.assignment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import io.rightful.rules.call.Call;
import io.rightful.rules.call.Step;
import io.rightful.rules.decision.Reason;

/** The last call-flow step that the caller is known to have reached. */
final class LastStep {
    private LastStep() {}

    static <T> T of(Call call, Function<Step, T> reached, Function<Reason, T> none) {
        return among(call.steps())
                .map(reached)
                .orElseGet(() -> none.apply(call.steps().isEmpty() ? Reason.NO_STEP : Reason.STEP_ORDER_UNKNOWN));
    }

    static Optional<Step> among(List<Step> steps) {
        List<Step> left = Furthest.by(Step::position, Comparator.naturalOrder(), steps);
        left = Furthest.by(Step::startedAt, Comparator.naturalOrder(), left);
        return left.size() == 1 ? Optional.of(left.get(0)) : Optional.empty();
    }
}
