package io.rightful.benchmarks.bill;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.rightful.benchmarks.function.Measured;
import io.rightful.benchmarks.function.Subject;
import io.rightful.benchmarks.work.Surroundings;

/** Prints round trips, capacity units and dollars of every function that was measured: its first form counts. */
public record Dollars(Surroundings surroundings, PrintStream out) {

    public void print(List<Measured> rows) {
        Map<String, Subject> subjects = new HashMap<>();
        Map<String, Double> cpu = new HashMap<>();
        rows.forEach(row -> {
            String name = row.subject().function().name();
            subjects.putIfAbsent(name, row.subject());
            cpu.putIfAbsent(name, row.cpu().median());
        });
        MeteredEvents events = MeteredEvents.of(surroundings, subjects::get);
        Bill bill = new Bill(Prices.read(), events, cpu, out);
        new EventTable(bill, out).print(events);
        bill.print();
    }
}
