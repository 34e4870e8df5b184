package io.rightful.wiring.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.loggingjson.JsonGenerator;
import io.quarkiverse.loggingjson.StringBuilderWriter;
import io.quarkiverse.loggingjson.jackson.JacksonJsonFactory;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.ExtLogRecord.FormatStyle;
import org.jboss.logmanager.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KnownKeysTest {
    private static final String NUMBER = "+12025550143";

    @AfterEach
    void forget() {
        LogContext.clear();
    }

    @Test
    void aLineHasWhatTheWorkStated() {
        LogContext.put(LogKey.ACCOUNT, "acme");
        LogContext.during(Map.of(LogKey.REASON, "handled-by-user", LogKey.ACCOUNT, "globex"), () -> {
            JsonNode line = line(said("io.rightful.Example", "call decided"));
            assertThat(line.path("reason").asText()).isEqualTo("handled-by-user");
            assertThat(line.path("account").asText()).isEqualTo("globex");
            assertThat(line.path("message").asText()).isEqualTo("call decided");
            assertThat(line.path("level").asText()).isEqualTo("INFO");
        });

        JsonNode after = line(said("io.rightful.Example", "next"));
        assertThat(after.has("reason")).isFalse();
        assertThat(after.path("account").asText()).isEqualTo("acme");
    }

    @Test
    void whatNoKeyNamesIsNotWritten() {
        ExtLogRecord record = said("io.rightful.Example", "call decided");
        record.putMdc("phone", NUMBER);

        assertThat(line(record).toString()).doesNotContain(NUMBER);
    }

    @Test
    void whatALibraryFillsIntoItsTextIsLeftOut() {
        ExtLogRecord record = new ExtLogRecord(
                Level.ERROR, "HTTP Request to %s failed", FormatStyle.PRINTF, KnownKeysTest.class.getName());
        record.setLoggerName("io.quarkus.vertx.http.runtime");
        record.setParameters(new Object[] {"/api/contacts?phone=" + NUMBER});

        assertThat(line(record).path("message").asText()).isEqualTo("HTTP Request to %s failed");
    }

    @Test
    void anExceptionIsItsKindsAndPlacesAlone() {
        ExtLogRecord record = said("org.example.Library", "failed");
        record.setThrown(new IllegalStateException("cannot read " + NUMBER, new ArithmeticException(NUMBER)));

        assertThat(line(record).path("error").asText())
                .contains("IllegalStateException at ", " caused by ", "ArithmeticException", "KnownKeysTest")
                .doesNotContain(NUMBER);
    }

    private static ExtLogRecord said(String logger, String message) {
        ExtLogRecord record = new ExtLogRecord(Level.INFO, message, KnownKeysTest.class.getName());
        record.setLoggerName(logger);
        return record;
    }

    private static JsonNode line(ExtLogRecord record) {
        StringBuilderWriter text = new StringBuilderWriter();
        try (JsonGenerator generator = new JacksonJsonFactory().createGenerator(text)) {
            generator.writeStartObject();
            new KnownKeys().writeTo(generator, record);
            generator.writeEndObject();
            generator.flush();
            return new ObjectMapper().readTree(text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
