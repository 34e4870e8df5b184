package io.rightful.schedule;

import java.time.InstantSource;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.arc.DefaultBean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.scheduler.SchedulerClient;

import io.rightful.wiring.RecurringSchedule;
import io.rightful.wiring.Schedule;

/** What is put off or done again and again, where nothing else does it. */
@Singleton
class ScheduleBeans {
    private final ScheduleTarget target;

    ScheduleBeans(
            @ConfigProperty(name = "rightful.schedule-group", defaultValue = "rightful") String group,
            @ConfigProperty(name = "rightful.event-bus-arn", defaultValue = "arn:unknown") String bus,
            @ConfigProperty(name = "rightful.schedule-role", defaultValue = "arn:unknown") String role) {
        this.target = new ScheduleTarget(group, bus, role);
    }

    @Produces
    @Singleton
    @DefaultBean
    Schedule schedule(InstantSource clock) {
        return new EventBridgeSchedule(client(), clock, target);
    }

    @Produces
    @Singleton
    @DefaultBean
    RecurringSchedule recurringSchedule(InstantSource clock) {
        return new EventBridgeRecurringSchedule(client(), clock, target);
    }

    private static SchedulerClient client() {
        return SchedulerClient.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }
}
