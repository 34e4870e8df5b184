package io.rightful.admin.page;

import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BarsTest {
    @Test
    void theGreatestFigureIsWholeAndNothingIsNothing() {
        Bars bars = Bars.of(LongStream.of(0, 5, 20_000_000_000L));

        assertThat(bars.width(20_000_000_000L)).isEqualTo(100);
        assertThat(bars.width(10_000_000_000L)).isEqualTo(50);
        assertThat(bars.width(0)).isZero();
    }

    @Test
    void theSmallestFigureCanBeSeen() {
        assertThat(Bars.of(LongStream.of(1, 1_000_000)).width(1)).isEqualTo(1);
    }

    @Test
    void whereThereIsNothingNothingIsDrawn() {
        assertThat(Bars.of(LongStream.of()).width(0)).isZero();
    }
}
