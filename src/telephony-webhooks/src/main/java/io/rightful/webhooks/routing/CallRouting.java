package io.rightful.webhooks.routing;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.rightful.ledger.routing.RoutingReader;
import io.rightful.rules.routing.RingPlan;
import io.rightful.rules.routing.RingQuestion;
import io.rightful.rules.routing.WhoRings;

/** Who rings for a call. What may have to be done later is only asked for here. */
@Singleton
class CallRouting {
    private final RoutingReader reader;
    private final Regions regions;
    private final RetryRequests retries;
    private final InstantSource clock;

    CallRouting(RoutingReader reader, Regions regions, RetryRequests retries, InstantSource clock) {
        this.reader = reader;
        this.regions = regions;
        this.retries = retries;
        this.clock = clock;
    }

    RingPlan plan(Asker asker, Question call) {
        Instant now = clock.instant();
        String region = regions.of(asker, call);
        RingQuestion question = reader.question(asker.account(), call.from(region), call.to(region), now);
        RingPlan plan = WhoRings.plan(question);
        Optional.of(asker)
                .filter(Asker::mayBook)
                .flatMap(trusted -> call.callId())
                .ifPresent(id -> retries.request(asker, id, question, plan));
        return plan;
    }
}
