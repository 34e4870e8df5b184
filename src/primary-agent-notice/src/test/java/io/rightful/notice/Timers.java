package io.rightful.notice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.rightful.wiring.BusEvent;
import io.rightful.wiring.Schedule;

/** What was put off, by name. */
final class Timers implements Schedule {
    private final Map<String, BusEvent> events = new TreeMap<>();
    private final Map<String, Instant> times = new TreeMap<>();

    @Override
    public void at(Instant due, String name, BusEvent event) {
        events.putIfAbsent(name, event);
        times.putIfAbsent(name, due);
    }

    List<Instant> times() {
        return List.copyOf(times.values());
    }

    /** Everything that was put off comes now, and its name is free again. */
    List<String> due() {
        List<String> due = events.values().stream().map(Messages::event).toList();
        events.clear();
        times.clear();
        return due;
    }
}
