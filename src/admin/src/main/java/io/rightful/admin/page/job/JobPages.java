package io.rightful.admin.page.job;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;

import io.rightful.admin.access.Caller;
import io.rightful.admin.job.JobResource;
import io.rightful.admin.job.JobView;
import io.rightful.admin.job.RangeInput;
import io.rightful.admin.job.ReattributionResource;
import io.rightful.admin.page.Choice;
import io.rightful.admin.page.DayRange;
import io.rightful.admin.page.Directory;
import io.rightful.admin.page.PagePath;
import io.rightful.admin.page.Query;
import io.rightful.admin.page.ReadersZone;
import io.rightful.admin.page.TimeText;
import io.rightful.admin.paging.ListView;
import io.rightful.admin.paging.PageRequest;
import io.rightful.admin.source.SourceResource;
import io.rightful.admin.source.SourceView;
import io.rightful.admin.text.Times;

/** Long work in words; and calls of a range decided again, or only tried. */
@RequestScoped
class JobPages {
    private static final int ROWS = 20;
    private static final int USUAL_DAYS = 30;
    private static final Set<String> AT_THE_END = Set.of("done", "failed");

    private final Caller caller;
    private final JobResource jobs;
    private final ReattributionResource reattributions;
    private final SourceResource sources;
    private final Directory directory;
    private final ReadersZone zone;
    private final InstantSource clock;

    JobPages(
            Caller caller,
            JobResource jobs,
            ReattributionResource reattributions,
            SourceResource sources,
            Directory directory,
            ReadersZone zone,
            InstantSource clock) {
        this.caller = caller;
        this.directory = directory;
        this.jobs = jobs;
        this.reattributions = reattributions;
        this.sources = sources;
        this.zone = zone;
        this.clock = clock;
    }

    JobsPage page(Query query) {
        ListView<JobView> found = jobs.list(PageRequest.of(ROWS, query.value("cursor")));
        DayRange usual = DayRange.last(USUAL_DAYS, clock.instant(), zone.get());
        TimeText times = new TimeText(usual.zone());
        return new JobsPage(
                usual.firstText(),
                usual.lastText(),
                Choice.of(
                        "",
                        sources.list().items().stream().map(SourceView::name).toArray(String[]::new)),
                found.items().stream().map(job -> row(job, times, List.of())).toList(),
                found.cursor()
                        .map(cursor -> query.with(PagePath.JOBS, "cursor", cursor))
                        .orElse(""));
    }

    JobRow row(String id) {
        JobView job = jobs.get(id);
        ChangeText text = new ChangeText(directory.names(ChangeText.users(job.changes())), caller.account());
        return row(
                job,
                new TimeText(zone.get()),
                job.changes().stream().map(text::change).toList());
    }

    /**
     * @param dryRun whether nothing is to change
     * @return the page of the work
     */
    String decideAgain(String from, String to, Optional<String> source, boolean dryRun) {
        DayRange days = DayRange.of(from, to, zone.get());
        RangeInput input = new RangeInput(
                days.from().map(Instant::toString), days.to().map(Instant::toString), source, Optional.of(dryRun));
        return link(reattributions.post(Optional.empty(), input).getEntity().id());
    }

    private static JobRow row(JobView job, TimeText times, List<JobRow.Change> changes) {
        boolean dry = "true".equals(job.request().get("dryRun"));
        String link = link(job.id());
        return new JobRow(
                link,
                what(job.kind(), job.request(), times),
                job.state(),
                job.examined(),
                job.changed() + (dry ? " would change" : " changed"),
                job.meaning()
                        .map(why -> why + " " + job.adminAction().orElse(""))
                        .orElse(""),
                job.createdAt().toString(),
                times.moment(job.createdAt()),
                AT_THE_END.contains(job.state()) ? "" : link,
                changes);
    }

    private static String what(String kind, Map<String, String> request, TimeText times) {
        String days = time(request, "from")
                .flatMap(from -> time(request, "to").map(to -> ", " + times.moment(from) + " to " + times.moment(to)))
                .orElse("");
        String source = Optional.ofNullable(request.get("source"))
                .map(name -> ", " + name)
                .orElse("");
        String words =
                switch (kind) {
                    case "reattribution" ->
                        "true".equals(request.get("dryRun")) ? "Try to decide calls again" : "Decide calls again";
                    case "decide-waiting" -> "Decide calls that waited";
                    case "hand-over" -> "Hand over";
                    case "erasure" -> "Erase a contact";
                    case "replay" -> "Read deliveries again";
                    case "older-calls" -> "Take in older calls";
                    default -> kind;
                };
        return words + days + source;
    }

    /** A hand-over is from somebody. */
    private static Optional<Instant> time(Map<String, String> request, String name) {
        return Optional.ofNullable(request.get(name)).flatMap(Times::read);
    }

    private static String link(String id) {
        return PagePath.JOBS + "/" + PagePath.encoded(id);
    }
}
