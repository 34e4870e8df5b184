package io.rightful.wiring.log;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FaultTest {
    @Test
    void aFaultNamesKindsAndPlacesAndNeverAMessage() {
        Throwable cause = new IllegalStateException("+12025550171");
        String fault = Fault.of(new IllegalArgumentException("body: +12025550171", cause));

        assertThat(fault)
                .contains("IllegalArgumentException at ", " caused by ", "IllegalStateException at ", "FaultTest")
                .doesNotContain("12025550171");
    }
}
