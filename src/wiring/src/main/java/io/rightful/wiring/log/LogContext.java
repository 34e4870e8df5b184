package io.rightful.wiring.log;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jboss.logging.MDC;

/** What the lines of the present work have in common. Belongs to one piece of work: whoever begins it clears it at the end. */
public final class LogContext {
    /** The runtime states the others. */
    private static final Set<LogKey> OF_WORK = EnumSet.range(LogKey.ACCOUNT, LogKey.REASON);

    private LogContext() {}

    public static void put(LogKey key, Object value) {
        MDC.put(key.code(), value.toString());
    }

    /** Where nothing closer to the cause has stated it. */
    public static void putIfAbsent(LogKey key, Object value) {
        if (MDC.get(key.code()) == null) {
            put(key, value);
        }
    }

    /** For the lines of an action alone: what was stated before is stated again after it. */
    public static void during(Map<LogKey, ?> keys, Runnable action) {
        Map<LogKey, Object> before = new EnumMap<>(LogKey.class);
        keys.keySet()
                .forEach(key -> Optional.ofNullable(MDC.get(key.code())).ifPresent(value -> before.put(key, value)));
        keys.forEach(LogContext::put);
        try {
            action.run();
        } finally {
            keys.keySet().forEach(LogContext::remove);
            before.forEach(LogContext::put);
        }
    }

    public static void clear() {
        OF_WORK.forEach(LogContext::remove);
    }

    private static void remove(LogKey key) {
        MDC.remove(key.code());
    }
}
