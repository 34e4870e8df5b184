package io.rightful.telephonysync;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.rightful.ledger.pull.Pull;
import io.rightful.ledger.pull.PullLease;
import io.rightful.ledger.source.CallReadings;
import io.rightful.ledger.source.Source;
import io.rightful.ledger.source.Sources;
import io.rightful.remote.RemoteException;
import io.rightful.remote.RemoteFailure;
import io.rightful.wiring.EventBus;
import io.rightful.wiring.job.RunId;
import io.rightful.wiring.job.WorkBudget;
import io.rightful.wiring.log.LogContext;
import io.rightful.wiring.log.LogKey;
import io.rightful.wiring.metric.Measurements;
import io.rightful.wiring.metric.Metric;
import io.rightful.wiring.queue.Done;
import io.rightful.wiring.source.SourceDue;

/**
 * One reading for a source at a time, from where the last one got to. What a phone system does not allow just now comes with the
 * next; what an admin has to see to stands with the source until a reading reaches the end.
 */
@Singleton
final class CallReadingRuns {
    static final String SENDER = "rightful.telephony-sync";
    private static final Logger LOG = Logger.getLogger(CallReadingRuns.class);

    /** Longer than a function may run. */
    private static final Duration LEASE = Duration.ofSeconds(90);

    /** An admin may have seen to it long before a phone system's own word. */
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private final Sources sources;
    private final CallReadings readings;
    private final CallListConnector connector;
    private final ListedCallIntake intake;
    private final EventBus bus;
    private final InstantSource clock;
    private final RunId runs;
    private final Duration budget;

    @Inject
    CallReadingRuns(
            Sources sources,
            CallReadings readings,
            CallListConnector connector,
            ListedCallIntake intake,
            EventBus bus,
            InstantSource clock,
            RunId runs,
            @ConfigProperty(name = "rightful.work-budget", defaultValue = "PT40S") Duration budget) {
        this.sources = sources;
        this.readings = readings;
        this.connector = connector;
        this.intake = intake;
        this.bus = bus;
        this.clock = clock;
        this.runs = runs;
        this.budget = budget;
    }

    /** Nothing where the source is gone. */
    Done run(SourceDue due, Measurements measured) {
        LogContext.put(LogKey.ACCOUNT, due.account());
        LogContext.put(LogKey.SOURCE, due.source());
        sources.find(due.account(), due.source()).ifPresent(source -> begin(due, source, measured));
        return Done.DONE;
    }

    private void begin(SourceDue due, Source source, Measurements measured) {
        PullLease lease = new PullLease(readings.of(due.account(), due.source()), runs.next(), clock, LEASE);
        Optional<Pull> stood = lease.acquire();
        if (stood.isEmpty()) {
            LOG.info("a source's calls are being read, or its phone system not to be asked yet");
            return;
        }
        WorkBudget time = WorkBudget.of(clock, budget);
        try {
            CallReading reading = new CallReading(source, connector.connect(source), intake, lease, time, measured);
            ReadEnd end = reading.from(ReadPosition.of(stood.get().cursor(), clock.instant()));
            if (end == ReadEnd.OUT_OF_TIME) {
                lease.release();
                bus.publish(due.event(SENDER, SourceDue.CALLS, clock.instant()));
            }
        } catch (RemoteException e) {
            failed(lease, e.failure(), measured);
        }
    }

    private void failed(PullLease lease, RemoteFailure failure, Measurements measured) {
        Instant now = clock.instant();
        Instant latest = now.plus(LONGEST_WAIT);
        Instant notBefore =
                failure.retryAt().map(at -> at.isBefore(latest) ? at : latest).orElse(now);
        lease.fail(failure.exception().getMessage(), notBefore);
        measured.count(Metric.TELEPHONY_REQUESTS_FAILED);
        LogContext.during(
                Map.of(LogKey.REASON, failure.kind()), () -> LOG.warn("a phone system could not be asked on"));
    }
}
