package io.rightful.rules.availability;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * When a user works: spans of local time by weekday. A weekday that is not in it has none. What the clock skips when
 * daylight saving begins is no time at all; what it repeats when that ends counts both times.
 */
public record WorkingHours(Map<DayOfWeek, List<HoursOfDay>> days) {
    public static final WorkingHours ALWAYS = new WorkingHours(Arrays.stream(DayOfWeek.values())
            .collect(Collectors.toMap(Function.identity(), day -> List.of(HoursOfDay.ALL))));

    public static final WorkingHours NEVER = new WorkingHours(Map.of());

    public WorkingHours {
        Map<DayOfWeek, List<HoursOfDay>> sorted = new EnumMap<>(DayOfWeek.class);
        days.forEach((day, hours) -> {
            if (!hours.isEmpty()) {
                sorted.put(day, hours.stream().distinct().sorted().toList());
            }
        });
        days = Collections.unmodifiableMap(sorted);
    }

    public boolean contain(Instant time, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(time, zone);
        return on(local.getDayOfWeek()).stream().anyMatch(hours -> hours.contains(local.toLocalTime()));
    }

    /** The first moment within the hours, no earlier than {@code time}; looked for in the two weeks that follow. */
    public Optional<Instant> firstFrom(Instant time, ZoneId zone) {
        return contain(time, zone) ? Optional.of(time) : NextHours.of(this, time, zone);
    }

    List<HoursOfDay> on(DayOfWeek day) {
        return days.getOrDefault(day, List.of());
    }
}
