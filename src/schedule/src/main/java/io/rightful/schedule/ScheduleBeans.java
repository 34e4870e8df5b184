package io.rightful.schedule;

import java.time.InstantSource;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.arc.DefaultBean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.scheduler.SchedulerClient;

import io.rightful.wiring.Schedule;

/** What is put off, where nothing else does it. */
@Singleton
class ScheduleBeans {
    @Produces
    @Singleton
    @DefaultBean
    Schedule schedule(
            InstantSource clock,
            @ConfigProperty(name = "rightful.schedule-group", defaultValue = "rightful") String group,
            @ConfigProperty(name = "rightful.event-bus-arn", defaultValue = "arn:unknown") String bus,
            @ConfigProperty(name = "rightful.schedule-role", defaultValue = "arn:unknown") String role) {
        SchedulerClient client = SchedulerClient.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .build();
        return new EventBridgeSchedule(client, clock, new EventBridgeSchedule.Target(group, bus, role));
    }
}
