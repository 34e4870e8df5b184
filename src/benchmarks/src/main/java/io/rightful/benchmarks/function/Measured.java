package io.rightful.benchmarks.function;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import io.rightful.benchmarks.Spread;

/** What all starts of one subject showed. */
public record Measured(Subject subject, List<Figures> figures) {
    public Spread coldStart() {
        return spread(Figures::coldStartMillis);
    }

    public Spread coldCpu() {
        return spread(Figures::coldCpuMillis);
    }

    public Spread peak() {
        return spread(Figures::peakMegabytes);
    }

    public Spread cpu() {
        return spread(Figures::cpuMillis);
    }

    /** Megabytes (of 1000 * 1000 bytes) of the executable. */
    public Optional<Double> executableMegabytes() {
        return subject.program().executable().map(Measured::size);
    }

    private Spread spread(ToDoubleFunction<Figures> figure) {
        return Spread.of(figures.stream().mapToDouble(figure).boxed().toList());
    }

    private static double size(Path file) {
        try {
            return Files.size(file) / 1e6;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
