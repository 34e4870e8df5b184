package io.rightful.benchmarks.bill;

import java.util.function.Function;

import io.rightful.benchmarks.function.FunctionProcess;
import io.rightful.benchmarks.function.Subject;
import io.rightful.benchmarks.work.Surroundings;
import io.rightful.benchmarks.work.Task;
import io.rightful.benchmarks.work.Work;

/** Meters one function at one kind of work. The first event is not counted: it alone notes the day. */
record CostTrial(Surroundings surroundings) {
    private static final int EVENTS = 10;

    EventCost of(Subject subject, Function<Surroundings, Work> kind) {
        Work work = kind.apply(surroundings);
        Task first = work.next();
        try (MeteredDatabase database = new MeteredDatabase(surroundings.databaseEndpoint());
                FunctionProcess process = new FunctionProcess(
                        subject.program().command(),
                        subject.environment(surroundings.through(database.endpoint())),
                        first.event())) {
            first.check().accept(process.firstAnswer());
            answer(process, work.next());
            EventCost sum = EventCost.NOTHING;
            long logged = process.logged();
            for (int event = 0; event < EVENTS; event++) {
                Task task = work.next();
                database.taken();
                answer(process, task);
                sum = sum.plus(database.taken());
            }
            EventCost printed = new EventCost(0, 0, 0, process.logged() - logged);
            return sum.plus(printed).times(1.0 / EVENTS);
        }
    }

    private static void answer(FunctionProcess process, Task task) {
        String answer = process.answer(task.event());
        task.check().accept(answer);
    }
}
