package io.rightful.admin.report;

import java.util.List;
import java.util.stream.Stream;

import io.rightful.admin.csv.CsvText;

/** The same figures for a spreadsheet, a line for each user or team. */
final class ActivityCsv {
    private static final List<String> HEADER = List.of(
            "id",
            "name",
            "handled",
            "talk seconds",
            "talk time unknown",
            "responsible",
            "answered",
            "voicemail",
            "missed",
            "abandoned",
            "started");

    private ActivityCsv() {}

    static String of(List<ActivityView> rows) {
        return CsvText.of(HEADER, rows.stream().map(ActivityCsv::row).toList());
    }

    private static List<String> row(ActivityView view) {
        HandledView handled = view.handled();
        ResponsibleView responsible = view.responsible();
        Stream<Long> figures = Stream.of(
                handled.calls(),
                handled.talkSeconds(),
                handled.talkTimeUnknown(),
                responsible.calls(),
                responsible.answered(),
                responsible.voicemail(),
                responsible.missed(),
                responsible.abandoned(),
                responsible.started());
        return Stream.concat(
                        Stream.of(view.user().or(view::team).orElseThrow(), view.name()),
                        figures.map(number -> Long.toString(number)))
                .toList();
    }
}
