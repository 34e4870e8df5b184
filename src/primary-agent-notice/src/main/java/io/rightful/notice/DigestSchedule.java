package io.rightful.notice;

import java.time.InstantSource;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.rightful.ledger.notice.Notice;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.notice.AgentWindow;
import io.rightful.rules.user.UserId;
import io.rightful.wiring.Schedule;

/** Has a window's digest sent when the window ends. Again and again for the same window is once. */
@Singleton
final class DigestSchedule {
    private final Schedule schedule;
    private final InstantSource clock;

    @Inject
    DigestSchedule(Schedule schedule, InstantSource clock) {
        this.schedule = schedule;
        this.clock = clock;
    }

    void sendAtEnd(AccountId account, UserId agent, AgentWindow window) {
        DigestDue due = new DigestDue(account, agent, window.opened());
        String digest =
                Notice.digest(account, agent, window.opened(), clock.instant()).id();
        schedule.at(window.until(), "digest-" + digest, due.event(clock.instant()));
    }
}
