package io.rightful.callcompleted;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import org.jboss.logging.Logger;

import io.rightful.ledger.delivery.Failure;
import io.rightful.ledger.delivery.Failures;
import io.rightful.ledger.source.Source;
import io.rightful.ledger.table.Digest;

/** Keeps what can never be processed as it is, so that an admin can see and replay it. The same record is kept once. */
@Singleton
final class BadRecords {
    private static final Logger LOG = Logger.getLogger(BadRecords.class);

    private final Failures failures;
    private final InstantSource clock;

    @Inject
    BadRecords(Failures failures, InstantSource clock) {
        this.failures = failures;
        this.clock = clock;
    }

    Done keep(SQSEvent.SQSMessage message, String reason) {
        return keep(message, reason, ClaimedOwner.of(message.getBody()));
    }

    Done keep(SQSEvent.SQSMessage message, Source source, String reason) {
        return keep(message, reason, new ClaimedOwner(Optional.of(source.account()), Optional.of(source.name())));
    }

    private Done keep(SQSEvent.SQSMessage message, String reason, ClaimedOwner owner) {
        String id = Digest.of(message.getBody());
        Failure failure = new Failure(id, owner.account(), owner.source(), reason, clock.instant());
        failures.keep(failure, message.getBody().getBytes(StandardCharsets.UTF_8));
        LOG.warnf("kept bad record %s: %s", id, reason);
        return Done.DONE;
    }
}
