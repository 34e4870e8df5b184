package io.rightful.benchmarks.function;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import static org.assertj.core.api.Assertions.assertThat;

@EnabledOnOs(OS.LINUX)
class ProcessFiguresTest {
    private final ProcessFigures figures =
            new ProcessFigures(ProcessHandle.current().pid());

    @Test
    void thisProcessHasTakenProcessorTimeAsTheJdkSaysToo() {
        double millis = figures.cpuMillis();

        assertThat(ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElseThrow()
                        .toMillis())
                .isBetween((long) millis, (long) millis + 1000);
    }

    @Test
    void thisProcessHasHadAtLeastItsHeapInMemory() {
        assertThat(figures.peakMegabytes()).isBetween(20.0, 100_000.0);
    }
}
