package io.rightful.ledger.user;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.rules.availability.HoursOfDay;
import io.rightful.rules.availability.WorkingHours;

/** Working hours as a map in a user's item: by weekday a list of {@code from-until}. No map is always. */
final class WorkingHoursMap {
    private WorkingHoursMap() {}

    static Optional<ItemBuilder> of(WorkingHours hours) {
        if (hours.equals(WorkingHours.ALWAYS)) {
            return Optional.empty();
        }
        ItemBuilder map = ItemBuilder.map();
        hours.days()
                .forEach((day, spans) -> map.list(
                        day.name(),
                        spans.stream()
                                .map(span -> span.from() + "-" + span.untilText())
                                .toList()));
        return Optional.of(map);
    }

    static WorkingHours read(Optional<Item> stored) {
        return stored.map(WorkingHoursMap::read).orElse(WorkingHours.ALWAYS);
    }

    private static WorkingHours read(Item map) {
        Map<DayOfWeek, List<HoursOfDay>> days = new EnumMap<>(DayOfWeek.class);
        Arrays.stream(DayOfWeek.values())
                .forEach(day -> days.put(
                        day,
                        map.texts(day.name()).stream()
                                .map(WorkingHoursMap::span)
                                .toList()));
        return new WorkingHours(days);
    }

    private static HoursOfDay span(String text) {
        int middle = text.indexOf('-');
        return HoursOfDay.read(text.substring(0, middle), text.substring(middle + 1))
                .orElseThrow(() -> new IllegalStateException("stored working hours are not readable"));
    }
}
