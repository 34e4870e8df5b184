package io.rightful.admin.report;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import io.rightful.admin.user.EveryUser;
import io.rightful.ledger.activity.Activities;
import io.rightful.ledger.activity.Involvement;
import io.rightful.rules.call.AccountId;

/** Counts what became of each day's calls. One query a user and eight more. */
@Singleton
class DayReport {
    private final Activities activities;
    private final EveryUser users;

    DayReport(Activities activities, EveryUser users) {
        this.activities = activities;
        this.users = users;
    }

    /** Each day of the time, also one without calls. */
    List<DayView> of(AccountId account, Period period, ZoneId zone) {
        SortedMap<LocalDate, Day> days = new TreeMap<>();
        LocalDate last = LocalDate.ofInstant(period.to().minusNanos(1), zone);
        LocalDate.ofInstant(period.from(), zone).datesUntil(last.plusDays(1)).forEach(day -> days.put(day, new Day()));
        users.of(account)
                .flatMap(user -> activities.of(account, user, period.from(), period.to()))
                .forEach(call -> of(days, call, zone).add(call));
        Stream<Involvement> unassigned = activities.ofNobody(account, period.from(), period.to());
        unassigned.forEach(call -> of(days, call, zone).unassigned++);
        return days.entrySet().stream()
                .map(entry -> entry.getValue().view(entry.getKey()))
                .toList();
    }

    private static Day of(SortedMap<LocalDate, Day> days, Involvement call, ZoneId zone) {
        return days.computeIfAbsent(LocalDate.ofInstant(call.at(), zone), day -> new Day());
    }

    private static final class Day {
        private long assigned;
        private long unassigned;
        private long handled;
        private Duration talk = Duration.ZERO;

        private void add(Involvement call) {
            assigned += call.responsible() ? 1 : 0;
            handled += call.handled() ? 1 : 0;
            talk = talk.plus(call.talkTime().orElse(Duration.ZERO));
        }

        private DayView view(LocalDate day) {
            return new DayView(day.toString(), assigned, unassigned, handled, talk.toSeconds());
        }
    }
}
