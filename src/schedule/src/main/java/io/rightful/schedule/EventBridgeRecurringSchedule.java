package io.rightful.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.scheduler.model.ConflictException;
import software.amazon.awssdk.services.scheduler.model.FlexibleTimeWindow;
import software.amazon.awssdk.services.scheduler.model.FlexibleTimeWindowMode;
import software.amazon.awssdk.services.scheduler.model.ResourceNotFoundException;

import io.rightful.wiring.BusEvent;
import io.rightful.wiring.RecurringSchedule;

/** One schedule of EventBridge Scheduler for each name. */
final class EventBridgeRecurringSchedule implements RecurringSchedule {
    private static final String UTC = "UTC";
    private static final FlexibleTimeWindow TO_THE_MINUTE =
            FlexibleTimeWindow.builder().mode(FlexibleTimeWindowMode.OFF).build();

    private final SchedulerClient client;
    private final InstantSource clock;
    private final ScheduleTarget target;

    EventBridgeRecurringSchedule(SchedulerClient client, InstantSource clock, ScheduleTarget target) {
        this.client = client;
        this.clock = clock;
        this.target = target;
    }

    @Override
    public void every(Duration interval, String name, BusEvent event) {
        String rate = rate(interval);
        Instant first = clock.instant().plus(interval).truncatedTo(ChronoUnit.SECONDS);
        try {
            client.createSchedule(schedule -> schedule.groupName(target.group())
                    .name(name)
                    .scheduleExpression(rate)
                    .scheduleExpressionTimezone(UTC)
                    .startDate(first)
                    .flexibleTimeWindow(TO_THE_MINUTE)
                    .target(target.of(event)));
        } catch (ConflictException e) {
            client.updateSchedule(schedule -> schedule.groupName(target.group())
                    .name(name)
                    .scheduleExpression(rate)
                    .scheduleExpressionTimezone(UTC)
                    .startDate(first)
                    .flexibleTimeWindow(TO_THE_MINUTE)
                    .target(target.of(event)));
        }
    }

    @Override
    public void stop(String name) {
        try {
            client.deleteSchedule(schedule -> schedule.groupName(target.group()).name(name));
        } catch (ResourceNotFoundException e) {
            return; // nothing is set under the name
        }
    }

    /** A rate of one has its own word. */
    private static String rate(Duration interval) {
        long minutes = interval.toMinutes();
        return minutes == 1 ? "rate(1 minute)" : "rate(" + minutes + " minutes)";
    }
}
