package io.rightful.tracing;

import io.opentelemetry.api.trace.SpanContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TraceHeaderTest {
    private static final String HEADER = "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1";

    @Test
    void aHeaderThatIsReadIsWrittenAsItWas() {
        assertThat(TraceHeader.read(HEADER).flatMap(TraceHeader::of)).contains(HEADER);
    }

    @Test
    void fieldsMayStandInAnyOrderBesideOthers() {
        String other = "Self=1-5759e989-1;Parent=53995c3f42cd8ad8;Root=1-5759e988-bd862e3fe1be46a994272793;Sampled=1";
        assertThat(TraceHeader.read(other)).isEqualTo(TraceHeader.read(HEADER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "Root=;Parent=;Sampled=",
                "Root=1-5-abc;Parent=53995c3f42cd8ad8;Sampled=1",
                "Sampled=?"
            })
    void whatNamesNoSpanIsEmpty(String header) {
        assertThat(TraceHeader.read(header)).isEmpty();
    }

    @Test
    void noSpanHasNoHeader() {
        assertThat(TraceHeader.of(SpanContext.getInvalid())).isEmpty();
    }
}
