package io.rightful.benchmarks.compare;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

import io.rightful.benchmarks.Spread;
import io.rightful.benchmarks.function.Build;
import io.rightful.benchmarks.function.DeployedFunction;
import io.rightful.benchmarks.function.DeployedFunctions;
import io.rightful.benchmarks.function.Measured;
import io.rightful.benchmarks.function.Program;
import io.rightful.benchmarks.function.Subject;
import io.rightful.benchmarks.function.Trials;

/** Measures two builds in turns, the first of them twice, and prints what differs. */
public record Revisions(Build first, Build second, PrintStream out) {
    private static final long SEED = 1;
    private static final String ROW = "%-14s %-24s %-10s %-32s %-32s %s%n";

    public static Revisions in(Path first, Path second, PrintStream out) {
        return new Revisions(new Build(first), new Build(second), out);
    }

    public void print(Trials trials) {
        List<DeployedFunction> functions = DeployedFunctions.asked().toList();
        List<Measured> measured =
                trials.run(functions.stream().flatMap(this::subjects).toList());
        out.printf("%nMedians of %d starts; a difference is of the second revision to the first%n%n", trials.starts());
        out.printf(ROW, "function", "figure", "median", "first against itself: noise", "difference", "");
        for (int place = 0; place < measured.size(); place += 3) {
            print(measured.get(place), measured.get(place + 1), measured.get(place + 2));
        }
    }

    private Stream<Subject> subjects(DeployedFunction function) {
        Program before = program(first, function);
        return Stream.of(
                new Subject(function, before.as("first")),
                new Subject(function, before.as("first again")),
                new Subject(function, program(second, function).as("second")));
    }

    private static Program program(Build build, DeployedFunction function) {
        return Stream.of(build.nativeProgram(function), build.jvmProgram(function))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(function.name() + " is not built in " + build.root()));
    }

    private void print(Measured before, Measured again, Measured after) {
        figure("cold start, ms", Measured::coldStart, before, again, after);
        figure("CPU of it, ms", Measured::coldCpu, before, again, after);
        figure("peak memory, MB", Measured::peak, before, again, after);
        figure("CPU of a warm event, ms", Measured::cpu, before, again, after);
    }

    private void figure(
            String name, Function<Measured, Spread> figure, Measured before, Measured again, Measured after) {
        Spread first = figure.apply(before);
        Comparison comparison = Comparison.of(
                first.values(),
                figure.apply(again).values(),
                figure.apply(after).values(),
                new Random(SEED));
        out.printf(
                ROW,
                before.subject().function().name(),
                name,
                String.format(java.util.Locale.ROOT, "%.2f", first.median()),
                comparison.noise().text(),
                comparison.difference().text(),
                comparison.verdict().text());
    }
}
