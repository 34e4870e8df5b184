package io.rightful.benchmarks.function;

import java.util.Map;
import java.util.function.Function;

import io.rightful.benchmarks.work.Surroundings;
import io.rightful.benchmarks.work.Work;

/**
 * One row of the measurements.
 *
 * @param module whose package or executable it is
 * @param warmEvents how many are answered for one figure of CPU: Linux counts it in hundredths of a second
 * @param work makes what it is asked, in an account of its own
 */
public record DeployedFunction(
        String name,
        String module,
        Entry entry,
        Map<String, String> environment,
        int warmEvents,
        Function<Surroundings, Work> work) {

    /** One of several that are deployed from the same artifact. */
    static DeployedFunction exported(String name, String module, int warmEvents, Function<Surroundings, Work> work) {
        return new DeployedFunction(name, module, Entry.EVENTS, Map.of("QUARKUS_FUNQY_EXPORT", name), warmEvents, work);
    }

    static DeployedFunction http(String name, String module, int warmEvents, Function<Surroundings, Work> work) {
        return new DeployedFunction(name, module, Entry.HTTP, Map.of(), warmEvents, work);
    }
}
