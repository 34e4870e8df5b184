package io.rightful.admin.user;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.admin.refusal.Refusals;
import io.rightful.rules.availability.HoursOfDay;
import io.rightful.rules.availability.WorkingHours;

/** When a user works. Naming no day means at any time; otherwise a day that is not named is a day off. */
@Schema(name = "WorkingHours")
public record WorkingHoursView(
        Optional<List<HoursOfDayView>> monday,
        Optional<List<HoursOfDayView>> tuesday,
        Optional<List<HoursOfDayView>> wednesday,
        Optional<List<HoursOfDayView>> thursday,
        Optional<List<HoursOfDayView>> friday,
        Optional<List<HoursOfDayView>> saturday,
        Optional<List<HoursOfDayView>> sunday) {
    private static final int SPANS_A_DAY = 10;

    /** Absent where the user works at any time. */
    static Optional<WorkingHoursView> of(WorkingHours hours) {
        return hours.equals(WorkingHours.ALWAYS)
                ? Optional.empty()
                : Optional.of(new WorkingHoursView(
                        day(hours, DayOfWeek.MONDAY),
                        day(hours, DayOfWeek.TUESDAY),
                        day(hours, DayOfWeek.WEDNESDAY),
                        day(hours, DayOfWeek.THURSDAY),
                        day(hours, DayOfWeek.FRIDAY),
                        day(hours, DayOfWeek.SATURDAY),
                        day(hours, DayOfWeek.SUNDAY)));
    }

    WorkingHours hours() {
        Map<DayOfWeek, List<HoursOfDay>> days = new EnumMap<>(DayOfWeek.class);
        stated().forEach((day, stated) -> stated.ifPresent(hours -> days.put(day, spans(day, hours))));
        return days.isEmpty() ? WorkingHours.ALWAYS : new WorkingHours(days);
    }

    private Map<DayOfWeek, Optional<List<HoursOfDayView>>> stated() {
        return Map.of(
                DayOfWeek.MONDAY, monday,
                DayOfWeek.TUESDAY, tuesday,
                DayOfWeek.WEDNESDAY, wednesday,
                DayOfWeek.THURSDAY, thursday,
                DayOfWeek.FRIDAY, friday,
                DayOfWeek.SATURDAY, saturday,
                DayOfWeek.SUNDAY, sunday);
    }

    private static Optional<List<HoursOfDayView>> day(WorkingHours hours, DayOfWeek day) {
        return Optional.of(hours.days().getOrDefault(day, List.of()).stream()
                .map(HoursOfDayView::of)
                .toList());
    }

    private static List<HoursOfDay> spans(DayOfWeek day, List<HoursOfDayView> stated) {
        String field = "workingHours." + day.name().toLowerCase(Locale.ROOT);
        if (stated.size() > SPANS_A_DAY) {
            throw Refusals.invalid(field, "at most " + SPANS_A_DAY + " spans.");
        }
        List<HoursOfDay> spans = stated.stream()
                .map(view -> Optional.ofNullable(view)
                        .flatMap(HoursOfDayView::hours)
                        .orElseThrow(() -> Refusals.invalid(field, HoursOfDayView.FORM)))
                .sorted()
                .toList();
        for (int later = 1; later < spans.size(); later++) {
            if (spans.get(later - 1).overlaps(spans.get(later))) {
                throw Refusals.invalid(field, "spans that do not overlap.");
            }
        }
        return spans;
    }
}
