package io.rightful.benchmarks.function;

import java.util.Map;
import java.util.TreeMap;

import io.rightful.benchmarks.work.Surroundings;
import io.rightful.benchmarks.work.Task;
import io.rightful.benchmarks.work.Work;

/** A deployed function in one form. */
public record Subject(DeployedFunction function, Program program) {
    private static final int WARM_UP = 20;

    /** Starts it once, in an account of its own, and has it answer events until its figures are known. */
    public Figures run(Surroundings surroundings) {
        int warmEvents = function.warmEvents();
        Work work = function.work().apply(surroundings);
        Task first = work.next();
        try (FunctionProcess process =
                new FunctionProcess(program.command(), environment(surroundings), first.event())) {
            double coldCpu = process.cpuMillis();
            first.check().accept(process.firstAnswer());
            answer(process, work, WARM_UP);
            double before = process.cpuMillis();
            answer(process, work, warmEvents);
            double cpu = (process.cpuMillis() - before) / warmEvents;
            return new Figures(process.coldStartMillis(), coldCpu, process.peakMegabytes(), cpu);
        }
    }

    public Map<String, String> environment(Surroundings surroundings) {
        Map<String, String> environment = new TreeMap<>(surroundings.environment());
        environment.putAll(LambdaMachine.environment(function));
        environment.putAll(program.environment());
        return environment;
    }

    private static void answer(FunctionProcess process, Work work, int events) {
        for (int event = 0; event < events; event++) {
            Task task = work.next();
            task.check().accept(process.answer(task.event()));
        }
    }
}
