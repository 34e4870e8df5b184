package io.rightful.benchmarks.compare;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ComparisonTest {
    private static final int LOTS = 200;

    private final Random random = new Random(7);

    @Test
    void equalLotsDoNotDiffer() {
        Difference difference = Difference.between(List.of(5.0, 5.0, 5.0), List.of(5.0, 5.0, 5.0), random);

        assertThat(difference).isEqualTo(new Difference(0, 0, 0));
        assertThat(difference.mayBeNone()).isTrue();
    }

    @Test
    void aDifferenceIsAPartOfTheFirstMedian() {
        assertThat(Difference.between(List.of(100.0), List.of(90.0), random).text())
                .isEqualTo("-10.0 % (-10.0 to -10.0)");
    }

    @Test
    void theIntervalHoldsTheTrueDifferenceInMostCases() {
        long held = Stream.generate(() -> Difference.between(lot(100), lot(110), random))
                .limit(LOTS)
                .filter(difference -> difference.lower() <= 0.1 && difference.upper() >= 0.1)
                .count();

        assertThat(held).isBetween(LOTS * 85L / 100, (long) LOTS);
    }

    @Test
    void theSameRevisionIsHardlyEverAChange() {
        long changes =
                verdicts(100).filter(verdict -> verdict != Verdict.NO_CHANGE).count();

        assertThat(changes).isLessThan(LOTS * 5L / 100);
    }

    @Test
    void aQuarterMoreIsSeenThroughNoiseOfATwentieth() {
        assertThat(verdicts(125).filter(verdict -> verdict == Verdict.MORE).count())
                .isGreaterThan(LOTS * 95L / 100);
    }

    @Test
    void aQuarterLessIsBetter() {
        assertThat(Comparison.of(lot(100), lot(100), lot(75), random).verdict()).isEqualTo(Verdict.LESS);
    }

    @Test
    void aSureDifferenceWithinTheNoiseIsNoChange() {
        Comparison comparison = new Comparison(new Difference(0.03, -0.02, 0.08), new Difference(0.07, 0.04, 0.1));

        assertThat(comparison.verdict()).isEqualTo(Verdict.NO_CHANGE);
    }

    private Stream<Verdict> verdicts(double second) {
        return Stream.generate(() ->
                        Comparison.of(lot(100), lot(100), lot(second), random).verdict())
                .limit(LOTS);
    }

    /** Ten measurements around a mean, with a standard deviation of a twentieth of it. */
    private List<Double> lot(double mean) {
        return Stream.generate(() -> mean * (1 + 0.05 * random.nextGaussian()))
                .limit(10)
                .toList();
    }
}
