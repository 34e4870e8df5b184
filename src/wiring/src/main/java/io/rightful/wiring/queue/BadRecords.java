package io.rightful.wiring.queue;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import org.jboss.logging.Logger;

import io.rightful.ledger.delivery.Failure;
import io.rightful.ledger.delivery.Failures;
import io.rightful.ledger.source.Source;
import io.rightful.ledger.table.Digest;
import io.rightful.wiring.log.LogContext;
import io.rightful.wiring.log.LogKey;
import io.rightful.wiring.metric.Measurements;
import io.rightful.wiring.metric.Metric;

/** Keeps what can never be processed as it is, so that an admin can see and replay it. The same record is kept once. */
@Singleton
public final class BadRecords {
    private static final Logger LOG = Logger.getLogger(BadRecords.class);

    private final Failures failures;
    private final InstantSource clock;

    @Inject
    public BadRecords(Failures failures, InstantSource clock) {
        this.failures = failures;
        this.clock = clock;
    }

    public Done keep(SQSEvent.SQSMessage message, String reason, Measurements measured) {
        return keep(message, reason, ClaimedOwner.of(message.getBody()), measured);
    }

    public Done keep(SQSEvent.SQSMessage message, Source source, String reason, Measurements measured) {
        LogContext.put(LogKey.ACCOUNT, source.account());
        LogContext.put(LogKey.SOURCE, source.name());
        ClaimedOwner owner = new ClaimedOwner(Optional.of(source.account()), Optional.of(source.name()));
        return keep(message, reason, owner, measured);
    }

    private Done keep(SQSEvent.SQSMessage message, String reason, ClaimedOwner owner, Measurements measured) {
        String id = Digest.of(message.getBody());
        Failure failure = new Failure(id, owner.account(), owner.source(), reason, clock.instant());
        failures.keep(failure, message.getBody().getBytes(StandardCharsets.UTF_8));
        measured.count(Metric.RECORDS_KEPT_AS_FAILURE);
        LogContext.during(Map.of(LogKey.FAILURE, id, LogKey.REASON, reason), () -> LOG.warn("a bad record is kept"));
        return Done.DONE;
    }
}
