package io.rightful.admin.user;

import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.rules.availability.HoursOfDay;

/** A span of a day; hours over midnight are one at the end of a day and one at the beginning of the next. */
@Schema(name = "HoursOfDay")
public record HoursOfDayView(
        @Schema(description = "Local time, such as 09:00") Optional<String> from,

        @Schema(description = "Local time, such as 17:00; 24:00 is the end of the day")
        Optional<String> until) {
    static final String FORM = "state from as 09:00 and until as 17:00; until is later, 24:00 at the latest.";

    static HoursOfDayView of(HoursOfDay hours) {
        return new HoursOfDayView(Optional.of(hours.from().toString()), Optional.of(hours.untilText()));
    }

    Optional<HoursOfDay> hours() {
        return from.flatMap(begin -> until.flatMap(end -> HoursOfDay.read(begin, end)));
    }
}
