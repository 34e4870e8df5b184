package io.rightful.admin.job;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

import jakarta.inject.Singleton;

import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

import io.rightful.ledger.job.Job;
import io.rightful.ledger.job.Jobs;
import io.rightful.rules.call.AccountId;
import io.rightful.wiring.EventBus;
import io.rightful.wiring.job.JobCommand;

/** Begins long work: a job, and the command on the bus that it is due. */
@Singleton
public class NewJobs {
    private static final String EVENT_SOURCE = "rightful.admin";

    private final Jobs jobs;
    private final EventBus bus;
    private final InstantSource clock;

    NewJobs(Jobs jobs, EventBus bus, InstantSource clock) {
        this.jobs = jobs;
        this.bus = bus;
        this.clock = clock;
    }

    /** Commanded again for a request sent again: the first time may have failed between the job and this. */
    public RestResponse<JobView> begin(
            AccountId account, String id, String kind, Map<String, String> request, String command) {
        Instant now = clock.instant();
        Job job =
                jobs.create(Job.waiting(id, account, kind, request, now)).fold(created -> created, existed -> existed);
        bus.publish(JobCommand.of(job).event(EVENT_SOURCE, command, now));
        return ResponseBuilder.create(Status.ACCEPTED, JobView.of(job, Map.of()))
                .header("Location", "/api/jobs/" + job.id())
                .build();
    }
}
