package io.rightful.benchmarks.bill;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import io.rightful.benchmarks.function.DeployedFunctions;
import io.rightful.benchmarks.function.Subject;
import io.rightful.benchmarks.work.CallKind;
import io.rightful.benchmarks.work.CallsOfKind;
import io.rightful.benchmarks.work.NewOwners;
import io.rightful.benchmarks.work.Surroundings;

/**
 * What each kind of event takes.
 *
 * @param calls by the kind of call
 * @param others by the function that is asked, each for the work it is measured at
 * @param newOwner a change of a lead owner for which no call waits
 */
record MeteredEvents(Map<CallKind, EventCost> calls, Map<String, EventCost> others, EventCost newOwner) {

    static MeteredEvents of(Surroundings surroundings, Function<String, Subject> subjects) {
        CostTrial trial = new CostTrial(surroundings);
        Subject callCompleted = subjects.apply(DeployedFunctions.CALL_COMPLETED.name());
        Map<CallKind, EventCost> calls = new LinkedHashMap<>();
        for (CallKind kind : CallKind.values()) {
            calls.put(kind, trial.of(callCompleted, with -> new CallsOfKind(with, kind)));
        }
        Map<String, EventCost> others = new LinkedHashMap<>();
        DeployedFunctions.ALL.stream()
                .filter(function -> !function.equals(DeployedFunctions.CALL_COMPLETED))
                .forEach(function ->
                        others.put(function.name(), trial.of(subjects.apply(function.name()), function.work())));
        return new MeteredEvents(calls, others, trial.of(subjects.apply("decideWaiting"), NewOwners::new));
    }

    /** A call of the mix. */
    EventCost call() {
        return calls.entrySet().stream()
                .map(entry -> entry.getValue().times(entry.getKey().share()))
                .reduce(EventCost.NOTHING, EventCost::plus);
    }
}
