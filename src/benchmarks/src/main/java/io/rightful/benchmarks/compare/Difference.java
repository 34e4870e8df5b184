package io.rightful.benchmarks.compare;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import io.rightful.benchmarks.Spread;

/**
 * By how much the median of a second lot of measurements differs from that of a first, as a part of the first: 0.1 is a
 * tenth more. The interval holds the true difference in 95 of 100 cases.
 */
public record Difference(double median, double lower, double upper) {
    private static final int RESAMPLES = 4000;
    private static final double TAIL = 0.025;

    /** The interval is that of the bootstrap: both lots are drawn again and again from themselves. */
    public static Difference between(List<Double> first, List<Double> second, RandomGenerator random) {
        Spread drawn = Spread.of(Stream.generate(() -> relative(drawn(first, random), drawn(second, random)))
                .limit(RESAMPLES)
                .toList());
        return new Difference(relative(first, second), drawn.quantile(TAIL), drawn.quantile(1 - TAIL));
    }

    /** The largest difference, in either direction, that the interval holds. */
    double reach() {
        return Math.max(Math.abs(lower), Math.abs(upper));
    }

    /** Whether there is none in the interval. */
    boolean mayBeNone() {
        return lower <= 0 && upper >= 0;
    }

    String text() {
        return String.format(Locale.ROOT, "%+.1f %% (%+.1f to %+.1f)", median * 100, lower * 100, upper * 100);
    }

    private static double relative(List<Double> first, List<Double> second) {
        double before = Spread.of(first).median();
        return before == 0 ? 0 : Spread.of(second).median() / before - 1;
    }

    private static List<Double> drawn(List<Double> values, RandomGenerator random) {
        return Stream.generate(() -> values.get(random.nextInt(values.size())))
                .limit(values.size())
                .toList();
    }
}
