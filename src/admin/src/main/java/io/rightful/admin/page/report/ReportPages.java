package io.rightful.admin.page.report;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.LongStream;

import jakarta.enterprise.context.RequestScoped;

import io.rightful.admin.page.Bars;
import io.rightful.admin.page.Choice;
import io.rightful.admin.page.DayRange;
import io.rightful.admin.page.PagePath;
import io.rightful.admin.page.Query;
import io.rightful.admin.page.ReadersZone;
import io.rightful.admin.page.TimeText;
import io.rightful.admin.paging.ListView;
import io.rightful.admin.paging.PageRequest;
import io.rightful.admin.report.ActivityResource;
import io.rightful.admin.report.ActivityView;
import io.rightful.admin.report.DayResource;
import io.rightful.admin.report.ReportPeriod;

/** The report of activity for the eyes. Each figure leads to its calls. */
@RequestScoped
class ReportPages {
    private static final int ROWS = 100;
    private static final int USUAL_DAYS = 30;

    private final ActivityResource activity;
    private final DayResource days;
    private final ReadersZone zone;
    private final InstantSource clock;

    ReportPages(ActivityResource activity, DayResource days, ReadersZone zone, InstantSource clock) {
        this.activity = activity;
        this.days = days;
        this.zone = zone;
        this.clock = clock;
    }

    ReportPage page(Query query) {
        String by = by(query);
        DayRange range = days(query);
        ListView<ActivityView> found = activity.list(by, period(range), PageRequest.of(ROWS, query.value("cursor")));
        Bars bars = Bars.of(found.items().stream()
                .flatMapToLong(row ->
                        LongStream.of(row.handled().calls(), row.responsible().calls())));
        String address = "&from=" + range.firstText() + "&to=" + range.lastText();
        return new ReportPage(
                Choice.of(by, "user", "team"),
                range.firstText(),
                range.lastText(),
                range.zone().getId(),
                found.items().stream().map(row -> row(row, bars, address)).toList(),
                DayChart.of(days.list(period(range)).items()),
                PagePath.REPORTS + "/activity.csv?by=" + PagePath.encoded(by) + address,
                found.cursor()
                        .map(cursor -> query.with(PagePath.REPORTS, "cursor", cursor))
                        .orElse(""));
    }

    String csv(Query query) {
        return activity.table(by(query), period(days(query)));
    }

    private static String by(Query query) {
        return query.value("by").orElse("user");
    }

    private DayRange days(Query query) {
        DayRange usual = DayRange.last(USUAL_DAYS, clock.instant(), zone.get());
        DayRange stated = DayRange.of(query.text("from"), query.text("to"), usual.zone());
        return new DayRange(stated.first().or(usual::first), stated.last().or(usual::last), usual.zone());
    }

    private static ReportPeriod period(DayRange days) {
        return ReportPeriod.of(days.from().map(Instant::toString), days.to().map(Instant::toString));
    }

    private static ReportPage.Row row(ActivityView view, Bars bars, String range) {
        return new ReportPage.Row(
                view.name(),
                view.handled().calls(),
                bars.width(view.handled().calls()),
                view.user().map(id -> calls("handledBy", id, range)).orElse(""),
                talk(view),
                view.responsible().calls(),
                bars.width(view.responsible().calls()),
                view.user()
                        .map(id -> calls("assignee", id, range))
                        .or(() -> view.team().map(id -> calls("team", id, range)))
                        .orElse(""),
                view.responsible().answered(),
                view.responsible().voicemail(),
                view.responsible().missed(),
                view.responsible().abandoned());
    }

    /** Of calls whose talk time is not stated it cannot be told. */
    private static String talk(ActivityView view) {
        String known = TimeText.minutes(Duration.ofSeconds(view.handled().talkSeconds()));
        long unknown = view.handled().talkTimeUnknown();
        return unknown == 0 ? known : known + ", unknown of " + unknown;
    }

    private static String calls(String filter, String id, String range) {
        return PagePath.CALLS + "?" + filter + "=" + PagePath.encoded(id) + range;
    }
}
