package io.rightful.rules.availability;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Working hours as tests write them: {@code 09:00-17:00}, with {@code 24:00} for the end of the day. */
public final class Weeks {
    private Weeks() {}

    public static HoursOfDay hours(String text) {
        String[] ends = text.split("-");
        return HoursOfDay.read(ends[0], ends[1]).orElseThrow();
    }

    public static WorkingHours on(DayOfWeek day, String... hours) {
        return new WorkingHours(Map.of(day, list(hours)));
    }

    public static WorkingHours daily(String... hours) {
        Map<DayOfWeek, List<HoursOfDay>> days = new EnumMap<>(DayOfWeek.class);
        Arrays.stream(DayOfWeek.values()).forEach(day -> days.put(day, list(hours)));
        return new WorkingHours(days);
    }

    public static WorkingHours mondayToFriday(String... hours) {
        Map<DayOfWeek, List<HoursOfDay>> days = new EnumMap<>(daily(hours).days());
        days.remove(DayOfWeek.SATURDAY);
        days.remove(DayOfWeek.SUNDAY);
        return new WorkingHours(days);
    }

    private static List<HoursOfDay> list(String... hours) {
        return Arrays.stream(hours).map(Weeks::hours).toList();
    }
}
