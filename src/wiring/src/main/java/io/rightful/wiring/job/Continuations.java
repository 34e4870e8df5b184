package io.rightful.wiring.job;

import java.time.InstantSource;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.rightful.ledger.job.Job;
import io.rightful.wiring.EventBus;

/** Hands a job that is not finished to the next invocation. */
@Singleton
public final class Continuations {
    private final EventBus bus;
    private final InstantSource clock;

    @Inject
    public Continuations(EventBus bus, InstantSource clock) {
        this.bus = bus;
        this.clock = clock;
    }

    void handOn(Job job, JobKind kind) {
        bus.publish(JobCommand.of(job).event(kind.source(), kind.command(), clock.instant()));
    }
}
