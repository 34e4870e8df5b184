package io.rightful.benchmarks.function;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** The figures as a table that can be put into a page as it is. */
record FigureTable(PrintStream out, int starts) {
    private static final String ROW = "| %s | %s | %s | %s | %s | %s | %s |%n";

    void print(List<Measured> rows) {
        out.printf(
                "%nMedians (quartiles; range) of %d starts, %d MB of memory each%n%n", starts, LambdaMachine.MEGABYTES);
        out.printf(
                ROW,
                "function",
                "form",
                "cold start, ms",
                "CPU of it, ms",
                "peak memory, MB",
                "CPU of a warm event, ms",
                "executable, MB");
        out.printf(ROW, "---", "---", "---", "---", "---", "---", "---");
        rows.forEach(this::print);
    }

    private void print(Measured row) {
        out.printf(
                ROW,
                row.subject().function().name(),
                row.subject().program().form(),
                row.coldStart().text(0),
                row.coldCpu().text(0),
                row.peak().text(0),
                row.cpu().text(2),
                row.executableMegabytes()
                        .map(size -> String.format(Locale.ROOT, "%.1f", size))
                        .orElse(""));
    }
}
