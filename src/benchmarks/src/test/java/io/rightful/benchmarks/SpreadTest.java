package io.rightful.benchmarks;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SpreadTest {
    @Test
    void theMedianOfAnOddNumberIsTheMiddleOne() {
        assertThat(Spread.of(List.of(9.0, 1.0, 2.0)).median()).isEqualTo(2.0);
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetweenTheMiddleTwo() {
        assertThat(Spread.of(List.of(4.0, 1.0, 2.0, 9.0)).median()).isEqualTo(3.0);
    }

    @Test
    void aQuartileLiesBetweenTwoValuesInProportion() {
        assertThat(Spread.of(List.of(0.0, 10.0, 20.0)).quantile(0.25)).isEqualTo(5.0);
    }

    @Test
    void theTextNamesMedianQuartilesAndRange() {
        assertThat(Spread.of(List.of(0.5, 0.8, 0.9, 0.75, 1.0)).text(2)).isEqualTo("0.80 (0.75 to 0.90; 0.50 to 1.00)");
    }
}
