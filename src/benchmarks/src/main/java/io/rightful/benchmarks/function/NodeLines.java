package io.rightful.benchmarks.function;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;

/** The lines that a native function has to beat: ratios of its medians to those of Node.js in the same run. */
record NodeLines(PrintStream out) {
    private static final double COLD_START = 0.2;
    private static final double PEAK = 0.75;
    private static final double CPU = 0.5;
    private static final double MEGABYTES = 64;

    void print(Measured ours, Measured node) {
        out.printf(
                "%n%s, %s against %s%n",
                ours.subject().function().name(),
                ours.subject().program().form(),
                node.subject().program().form());
        line("cold start", ours.coldStart().median() / node.coldStart().median(), COLD_START);
        line("peak memory", ours.peak().median() / node.peak().median(), PEAK);
        line("CPU of a warm event", ours.cpu().median() / node.cpu().median(), CPU);
    }

    void print(Measured ours) {
        Optional<Double> size = ours.executableMegabytes();
        size.ifPresent(megabytes -> line(ours.subject().function().module() + ", MB", megabytes, MEGABYTES));
    }

    private void line(String name, double value, double line) {
        out.printf(
                Locale.ROOT,
                "%-24s %6.2f, line: under %5.2f, %s%n",
                name,
                value,
                line,
                value < line ? "kept" : "missed");
    }
}
