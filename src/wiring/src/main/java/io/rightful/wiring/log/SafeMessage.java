package io.rightful.wiring.log;

import java.util.Optional;

import org.jboss.logmanager.ExtFormatter;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;

/**
 * The text of a log record. Ours are constant. A library may fill in what a request brought, an address or a piece of
 * a body: of its texts only the pattern is kept. What is said of starting and stopping is kept whole, since nothing was received yet.
 */
final class SafeMessage {
    private static final String OURS = "io.rightful.";
    private static final ExtFormatter WHOLE = new PatternFormatter("%s");
    private static final String START_AND_STOP = "io.quarkus.runtime.";

    private SafeMessage() {}

    static String of(ExtLogRecord record) {
        String logger = Optional.ofNullable(record.getLoggerName()).orElse("");
        String text = logger.startsWith(OURS) || logger.startsWith(START_AND_STOP)
                ? WHOLE.format(record)
                : record.getMessage();
        return Optional.ofNullable(text).orElse("");
    }
}
