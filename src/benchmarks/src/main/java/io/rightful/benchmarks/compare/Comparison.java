package io.rightful.benchmarks.compare;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * One figure of two revisions, of which the first was measured twice over in the same run: what its two lots differ by is
 * noise.
 */
public record Comparison(Difference noise, Difference difference) {
    public static Comparison of(
            List<Double> first, List<Double> firstAgain, List<Double> second, RandomGenerator random) {
        List<Double> both = Stream.concat(first.stream(), firstAgain.stream()).toList();
        return new Comparison(Difference.between(first, firstAgain, random), Difference.between(both, second, random));
    }

    /** A change is surely a difference, and larger than any that noise alone may have made. */
    public Verdict verdict() {
        if (difference.mayBeNone() || Math.abs(difference.median()) <= noise.reach()) {
            return Verdict.NO_CHANGE;
        }
        return difference.median() < 0 ? Verdict.LESS : Verdict.MORE;
    }
}
