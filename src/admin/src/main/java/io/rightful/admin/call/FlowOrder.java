package io.rightful.admin.call;

import java.time.Instant;
import java.util.Comparator;

import io.rightful.rules.call.Leg;
import io.rightful.rules.call.Step;

/** Legs and steps as they came one after the other; what has no time or place comes last. */
final class FlowOrder {
    static final Comparator<Leg> LEGS = Comparator.<Leg, Instant>comparing(
                    leg -> leg.startedAt().orElse(Instant.MAX))
            .thenComparing(Leg::id);

    static final Comparator<Step> STEPS = Comparator.<Step, Integer>comparing(
                    step -> step.position().orElse(Integer.MAX_VALUE))
            .thenComparing(step -> step.startedAt().orElse(Instant.MAX))
            .thenComparing(Step::id);

    private FlowOrder() {}
}
