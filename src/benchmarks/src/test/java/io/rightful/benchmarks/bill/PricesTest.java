package io.rightful.benchmarks.bill;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class PricesTest {
    private final Prices prices = Prices.read();

    @Test
    void everyPriceIsAboveZeroAndHasItsDay() {
        assertThat(prices.knownOn()).isNotNull();
        assertThat(prices.dollarsPerMillion().values()).isNotEmpty().allMatch(price -> price > 0);
    }

    @Test
    void anInvocationCostsWhatItTakes() {
        Invocation invocation = new Invocation(prices, new EventCost(2, 10, 20, 600), 2);

        assertThat(invocation.reads()).isEqualTo(1.25, within(0.001));
        assertThat(invocation.writes()).isEqualTo(12.5, within(0.001));
        assertThat(invocation.logs()).isEqualTo(0.5, within(0.001));
        assertThat(invocation.billedMillis()).isEqualTo(16 + 2 * 1769.0 / 256, within(0.001));
    }

    @Test
    void whatHasNoPriceIsNotFree() {
        assertThatIllegalArgumentException().isThrownBy(() -> prices.of("gold", 1));
    }
}
