package io.rightful.admin.page.call;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;

import io.rightful.admin.access.Caller;
import io.rightful.admin.call.CallQuery;
import io.rightful.admin.call.CallResource;
import io.rightful.admin.call.CallView;
import io.rightful.admin.page.Choice;
import io.rightful.admin.page.DayRange;
import io.rightful.admin.page.Directory;
import io.rightful.admin.page.PagePath;
import io.rightful.admin.page.Query;
import io.rightful.admin.page.ReadersZone;
import io.rightful.admin.page.TimeText;
import io.rightful.admin.page.UserOption;
import io.rightful.admin.paging.ListView;
import io.rightful.admin.paging.PageRequest;
import io.rightful.admin.source.SourceResource;
import io.rightful.admin.source.SourceView;
import io.rightful.admin.team.TeamResource;

/** Lists of calls in words, chosen by what their address states. */
@RequestScoped
class CallsPages {
    private static final int ROWS = 50;

    private final Caller caller;
    private final CallResource calls;
    private final TeamResource teams;
    private final SourceResource sources;
    private final Directory directory;
    private final ReadersZone zone;

    CallsPages(
            Caller caller,
            CallResource calls,
            TeamResource teams,
            SourceResource sources,
            Directory directory,
            ReadersZone zone) {
        this.caller = caller;
        this.calls = calls;
        this.teams = teams;
        this.sources = sources;
        this.directory = directory;
        this.zone = zone;
    }

    CallsPage page(Query query) {
        DayRange days = DayRange.of(query.text("from"), query.text("to"), zone.get());
        ListView<CallView> found = calls.list(filter(query, days), PageRequest.of(ROWS, query.value("cursor")));
        CallWords words = new CallWords(
                directory.names(found.items().stream().flatMap(CallWords::users).collect(Collectors.toSet())));
        TimeText times = new TimeText(days.zone());
        return new CallsPage(
                choices(query, days),
                found.items().stream().map(call -> row(call, words, times)).toList(),
                found.cursor()
                        .map(cursor -> query.with(PagePath.CALLS, "cursor", cursor))
                        .orElse(""),
                days.zone().getId());
    }

    private static CallQuery filter(Query query, DayRange days) {
        return CallQuery.of(name -> switch (name) {
            case "from" -> days.from().map(Instant::toString);
            case "to" -> days.to().map(Instant::toString);
            default -> query.value(name);
        });
    }

    /** Agents see their own calls only, and nothing to choose them by but how they ended. */
    private CallsPage.CallChoices choices(Query query, DayRange days) {
        boolean all = caller.seesEverything();
        List<UserOption> users = all ? directory.offered() : List.of();
        return new CallsPage.CallChoices(
                Choice.of(query.text("handledBy"), users),
                Choice.of(query.text("assignee"), users),
                all ? teams(query.text("team")) : List.of(),
                Choice.of(query.text("outcome"), "assigned", "unassigned"),
                Choice.of(query.text("result"), "answered", "voicemail", "missed", "abandoned", "started"),
                all ? sources(query.text("source")) : List.of(),
                days.firstText(),
                days.lastText());
    }

    private List<Choice> teams(String chosen) {
        return teams.list(PageRequest.of(ROWS, Optional.empty())).items().stream()
                .map(team -> new Choice(team.id(), team.name(), team.id().equals(chosen)))
                .toList();
    }

    private List<Choice> sources(String chosen) {
        return Choice.of(
                chosen, sources.list().items().stream().map(SourceView::name).toArray(String[]::new));
    }

    private static CallsPage.CallRow row(CallView call, CallWords words, TimeText times) {
        Optional<Instant> at = call.startedAt().or(call::answeredAt).or(call::endedAt);
        return new CallsPage.CallRow(
                CallWords.link(call),
                at.map(Instant::toString).orElse(""),
                at.map(times::moment).orElse("time unknown"),
                CallWords.who(call),
                CallWords.what(call),
                words.handledBy(call),
                words.assignee(call),
                call.decision().meaning());
    }
}
