package io.rightful.wiring.log;

import java.io.IOException;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.quarkiverse.loggingjson.JsonGenerator;
import io.quarkiverse.loggingjson.JsonProvider;
import io.quarkus.arc.Unremovable;
import org.jboss.logmanager.ExtLogRecord;

/** Writes a log record as its known keys, and nothing else of it. */
@Singleton
@Unremovable
class KnownKeys implements JsonProvider {
    private static final String TRACE_HEADER = "com.amazonaws.xray.traceHeader";

    @Override
    public void writeTo(JsonGenerator line, ExtLogRecord record) throws IOException {
        for (LogKey key : LogKey.values()) {
            Optional<String> value = value(key, record);
            if (value.isPresent()) {
                line.writeStringField(key.code(), value.get());
            }
        }
    }

    private static Optional<String> value(LogKey key, ExtLogRecord record) {
        return switch (key) {
            case TIMESTAMP -> Optional.of(record.getInstant().toString());
            case LEVEL -> Optional.of(record.getLevel().getName());
            case LOGGER -> Optional.ofNullable(record.getLoggerName());
            case MESSAGE -> Optional.of(SafeMessage.of(record));
            case ERROR -> Optional.ofNullable(record.getThrown()).map(Fault::of).or(() -> stated(key, record));
            case TRACE ->
                stated(key, record)
                        .or(() -> Optional.ofNullable(System.getProperty(TRACE_HEADER))
                                .map(KnownKeys::root));
            default -> stated(key, record);
        };
    }

    private static Optional<String> stated(LogKey key, ExtLogRecord record) {
        return Optional.ofNullable(record.getMdc(key.code()));
    }

    /** Of {@code Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1}. */
    private static String root(String header) {
        return header.replaceFirst(".*Root=", "").replaceFirst(";.*", "");
    }
}
