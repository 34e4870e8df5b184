package io.rightful.wiring.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.rightful.wiring.log.LogKey;
import io.rightful.wiring.metric.Metric;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code src/docs/observability.md} lists what the code says; a failure shows the table as it must be. */
class ObservabilityPageTest {
    private static final Path PAGE = Path.of("..", "docs", "observability.md");

    @Test
    void everyKeyIsDocumentedAsItIs() throws IOException {
        String rows = Stream.of(LogKey.values())
                .map(key -> "| `%s` | %s |\n".formatted(key.code(), key.meaning()))
                .collect(Collectors.joining());

        assertThat(Files.readString(PAGE)).contains("| key | what it holds |\n|---|---|\n" + rows + "\n");
    }

    @Test
    void everyMetricIsDocumentedAsItIs() throws IOException {
        String rows = Stream.of(Metric.values())
                .map(metric -> "| `%s` | %s | %s |\n"
                        .formatted(metric.code(), metric.unit().code(), metric.meaning()))
                .collect(Collectors.joining());

        assertThat(Files.readString(PAGE))
                .contains("| metric | unit | what it counts |\n|---|---|---|\n" + rows + "\n");
    }
}
