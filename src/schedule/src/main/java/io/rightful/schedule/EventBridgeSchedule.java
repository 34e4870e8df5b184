package io.rightful.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.scheduler.model.ActionAfterCompletion;
import software.amazon.awssdk.services.scheduler.model.ConflictException;
import software.amazon.awssdk.services.scheduler.model.FlexibleTimeWindowMode;

import io.rightful.wiring.BusEvent;
import io.rightful.wiring.Schedule;

/** A schedule of EventBridge Scheduler for each event. It deletes itself when it is done; until then its name is taken. */
final class EventBridgeSchedule implements Schedule {
    /** A time that is past when the request arrives would never come. */
    private static final Duration AHEAD = Duration.ofMinutes(1);

    private final SchedulerClient client;
    private final InstantSource clock;
    private final ScheduleTarget target;

    EventBridgeSchedule(SchedulerClient client, InstantSource clock, ScheduleTarget target) {
        this.client = client;
        this.clock = clock;
        this.target = target;
    }

    @Override
    public void at(Instant due, String name, BusEvent event) {
        try {
            client.createSchedule(schedule -> schedule.groupName(target.group())
                    .name(name)
                    .scheduleExpression("at(" + expression(due) + ")")
                    .scheduleExpressionTimezone("UTC")
                    .flexibleTimeWindow(window -> window.mode(FlexibleTimeWindowMode.OFF))
                    .actionAfterCompletion(ActionAfterCompletion.DELETE)
                    .target(target.of(event)));
        } catch (ConflictException e) {
            return; // it is scheduled already
        }
    }

    private String expression(Instant due) {
        Instant soonest = clock.instant().plus(AHEAD);
        Instant later = due.isBefore(soonest) ? soonest : due;
        return later.truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", "");
    }
}
