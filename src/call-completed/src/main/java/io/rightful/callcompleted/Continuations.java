package io.rightful.callcompleted;

import java.time.InstantSource;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import io.rightful.ledger.job.Job;
import io.rightful.wiring.BusEvent;
import io.rightful.wiring.EventBus;

/** Hands a job that is not finished to the next invocation. */
@Singleton
final class Continuations {
    private final EventBus bus;
    private final InstantSource clock;

    @Inject
    Continuations(EventBus bus, InstantSource clock) {
        this.bus = bus;
        this.clock = clock;
    }

    void handOn(Job job, JobKind kind) {
        String detail = JsonNodeFactory.instance
                .objectNode()
                .put("account", job.account().value())
                .put("job", job.id())
                .toString();
        bus.publish(new BusEvent("rightful.call-completed", kind.command(), detail, clock.instant()));
    }
}
