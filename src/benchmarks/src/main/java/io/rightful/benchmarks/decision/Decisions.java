package io.rightful.benchmarks.decision;

import java.io.PrintStream;
import java.util.Collection;
import java.util.Locale;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmark and prints whether the size of the directory tells: by more than twice the noise, or not. */
public final class Decisions {
    private Decisions() {}

    public static void print(PrintStream out) {
        Collection<RunResult> results = run();
        out.printf("%nDecisions a second, and JMH's error (half of the 99.9 %% confidence interval)%n");
        results.forEach(result -> out.printf(
                Locale.ROOT,
                "%7s users  %.0f ± %.0f%n",
                result.getParams().getParam("users"),
                result.getPrimaryResult().getScore(),
                result.getPrimaryResult().getScoreError()));
        double noise = results.stream()
                .mapToDouble(result -> result.getPrimaryResult().getScoreError())
                .max()
                .orElseThrow();
        var scores = results.stream()
                .mapToDouble(result -> result.getPrimaryResult().getScore())
                .summaryStatistics();
        double difference = scores.getMax() - scores.getMin();
        out.printf(
                Locale.ROOT,
                "difference %.0f, twice the greater error %.0f: %s%n",
                difference,
                2 * noise,
                difference <= 2 * noise ? "within" : "NOT within");
    }

    private static Collection<RunResult> run() {
        try {
            return new Runner(new OptionsBuilder()
                            .include(DecisionsBenchmark.class.getName())
                            .build())
                    .run();
        } catch (RunnerException e) {
            throw new IllegalStateException("the benchmark does not run", e);
        }
    }
}
