package io.rightful.wiring.metric;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EmbeddedMetricsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final JsonSchema FORMAT = schema();

    @Test
    void everyMetricOfAnInvocationStandsInOneDocument() {
        Measurements measured = new Measurements();
        for (Metric metric : Metric.values()) {
            measured.count(metric);
        }

        assertThat(documents(measured)).singleElement().satisfies(document -> {
            assertThat(document.at("/_aws/Timestamp").asLong()).isEqualTo(NOON.toEpochMilli());
            assertThat(document.at("/_aws/CloudWatchMetrics/0/Namespace").asText())
                    .isEqualTo("Rightful");
            assertThat(document.at("/_aws/CloudWatchMetrics/0/Dimensions").toString())
                    .isEqualTo("[[\"Function\"]]");
            assertThat(document.path("Function").asText()).isEqualTo("callCompleted");
            assertThat(document.at("/_aws/CloudWatchMetrics/0/Metrics")).hasSize(Metric.values().length);
        });
    }

    @Test
    void countsAddUpAndDurationsStandOneByOne() {
        Measurements measured = new Measurements();
        measured.count(Metric.CALLS_ASSIGNED);
        measured.count(Metric.CALLS_ASSIGNED, 2);
        measured.took(Metric.DIRECTORY_CHANGE_LAG, Duration.ofMillis(1_500));
        measured.took(Metric.DIRECTORY_CHANGE_LAG, Duration.ofMillis(-3));

        assertThat(documents(measured)).singleElement().satisfies(document -> {
            assertThat(document.path("CallsAssigned").toString()).isEqualTo("3");
            assertThat(document.path("DirectoryChangeLag").toString()).isEqualTo("[1500,0]");
        });
    }

    @Test
    void noDocumentHoldsMoreThanAHundredValuesOfAMetricAndNoneIsLost() {
        Measurements measured = new Measurements();
        measured.count(Metric.CALLS_UNASSIGNED);
        IntStream.range(0, 250).forEach(value -> measured.took(Metric.DIRECTORY_CHANGE_LAG, Duration.ofMillis(value)));

        List<JsonNode> documents = documents(measured);

        assertThat(documents)
                .extracting(document -> document.path("DirectoryChangeLag").size())
                .containsExactly(100, 100, 50);
        assertThat(documents)
                .extracting(document -> document.path("CallsUnassigned").asInt())
                .containsExactly(1, 0, 0);
    }

    @Test
    void anInvocationThatMeasuredNothingSaysNothing() {
        Measurements measured = new Measurements();
        measured.count(Metric.DECISION_CONTENTION, 0);

        assertThat(documents(measured)).isEmpty();
    }

    @Test
    void nothingIsPrintedWhereNothingIsWanted() {
        List<String> lines = new ArrayList<>();
        Measurements measured = new Measurements();
        measured.count(Metric.CALLS_ASSIGNED);

        MetricTarget.NONE.writer(lines::add, InstantSource.fixed(NOON)).write("callCompleted", measured);
        assertThat(lines).isEmpty();

        MetricTarget.EMBEDDED.writer(lines::add, InstantSource.fixed(NOON)).write("callCompleted", measured);
        assertThat(lines).hasSize(1);
    }

    private static List<JsonNode> documents(Measurements measured) {
        return EmbeddedMetrics.lines("callCompleted", measured, NOON).stream()
                .map(EmbeddedMetricsTest::document)
                .toList();
    }

    /** One line that the format allows, each of whose metrics has its value. */
    private static JsonNode document(String line) {
        assertThat(line).doesNotContain("\n");
        try {
            JsonNode document = JSON.readTree(line);
            assertThat(FORMAT.validate(document)).isEmpty();
            document.at("/_aws/CloudWatchMetrics/0/Metrics")
                    .findValuesAsText("Name")
                    .forEach(name -> assertThat(document.has(name)).isTrue());
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonSchema schema() {
        InputStream text = EmbeddedMetricsTest.class.getResourceAsStream("/embedded-metric-format.schema.json");
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(text);
    }
}
