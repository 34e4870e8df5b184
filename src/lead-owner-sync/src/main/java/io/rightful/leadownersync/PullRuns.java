package io.rightful.leadownersync;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.rightful.ledger.integration.Integration;
import io.rightful.ledger.integration.Integrations;
import io.rightful.ledger.integration.Pulls;
import io.rightful.ledger.pull.Pull;
import io.rightful.ledger.pull.PullLease;
import io.rightful.ledger.settings.Versioned;
import io.rightful.remote.RemoteException;
import io.rightful.remote.RemoteFailure;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.wiring.EventBus;
import io.rightful.wiring.integration.IntegrationDue;
import io.rightful.wiring.job.RunId;
import io.rightful.wiring.job.WorkBudget;
import io.rightful.wiring.log.LogContext;
import io.rightful.wiring.log.LogKey;
import io.rightful.wiring.metric.Measurements;
import io.rightful.wiring.metric.Metric;
import io.rightful.wiring.queue.Done;

/**
 * One run for an integration at a time, from where the last one got to. What a CRM does not allow just now comes with the next
 * run; what an admin has to see to stands with the integration until a run reaches the end.
 */
@Singleton
final class PullRuns {
    static final String SOURCE = "rightful.lead-owner-sync";
    private static final Logger LOG = Logger.getLogger(PullRuns.class);

    /** Longer than a function may run. */
    private static final Duration LEASE = Duration.ofSeconds(90);

    /** An admin may have seen to it long before a CRM's own word. */
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private final Integrations integrations;
    private final Pulls pulls;
    private final PullWork work;
    private final CrmConnector connector;
    private final Budgets budgets;
    private final EventBus bus;
    private final InstantSource clock;
    private final RunId runs;
    private final Duration budget;

    @Inject
    PullRuns(
            Integrations integrations,
            Pulls pulls,
            PullWork work,
            CrmConnector connector,
            Budgets budgets,
            EventBus bus,
            InstantSource clock,
            RunId runs,
            @ConfigProperty(name = "rightful.work-budget", defaultValue = "PT40S") Duration budget) {
        this.integrations = integrations;
        this.pulls = pulls;
        this.work = work;
        this.connector = connector;
        this.budgets = budgets;
        this.bus = bus;
        this.clock = clock;
        this.runs = runs;
        this.budget = budget;
    }

    Done run(IntegrationDue due, Measurements measured) {
        LogContext.put(LogKey.ACCOUNT, due.account());
        LogContext.put(LogKey.INTEGRATION, due.integration());
        Map<IntegrationId, Integration> known = integrations.list(due.account()).stream()
                .map(Versioned::value)
                .collect(Collectors.toMap(Integration::id, Function.identity()));
        Optional.ofNullable(known.get(due.integration()))
                .filter(integration -> integration.settings().syncLeadOwner())
                .ifPresent(integration -> begin(due, integration, known, measured));
        return Done.DONE;
    }

    private void begin(
            IntegrationDue due, Integration integration, Map<IntegrationId, Integration> known, Measurements measured) {
        PullLease lease = new PullLease(pulls.of(due.account(), due.integration()), runs.next(), clock, LEASE);
        Optional<Pull> pull = lease.acquire();
        if (pull.isEmpty()) {
            LOG.info("a CRM is being read, or not to be asked yet");
            return;
        }
        WorkBudget time = WorkBudget.of(clock, budget);
        try (Connections connections = new Connections(due.account(), connector, budgets, known)) {
            PullEnd end = work.of(due, integration, pull.get(), lease, connections, time, measured);
            if (end == PullEnd.OUT_OF_TIME) {
                lease.release();
                bus.publish(due.event(SOURCE, IntegrationDue.LEAD_OWNER_PULL, clock.instant()));
            }
        } catch (RemoteException e) {
            failed(lease, e.failure(), measured);
        }
        pull.flatMap(Pull::succeededAt)
                .ifPresent(at -> measured.took(Metric.SYNC_LAG, Duration.between(at, clock.instant())));
    }

    private void failed(PullLease lease, RemoteFailure failure, Measurements measured) {
        Instant now = clock.instant();
        Instant latest = now.plus(LONGEST_WAIT);
        Instant notBefore =
                failure.retryAt().map(at -> at.isBefore(latest) ? at : latest).orElse(now);
        lease.fail(failure.exception().getMessage(), notBefore);
        measured.count(Metric.CRM_REQUESTS_FAILED);
        LogContext.during(Map.of(LogKey.REASON, failure.kind()), () -> LOG.warn("a CRM could not be asked on"));
    }
}
