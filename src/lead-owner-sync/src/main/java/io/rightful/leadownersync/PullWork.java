package io.rightful.leadownersync;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.rightful.crm.CannotDo;
import io.rightful.crm.ChangeCursor;
import io.rightful.crm.Changes;
import io.rightful.crm.Crm;
import io.rightful.ledger.integration.Integration;
import io.rightful.ledger.ownersync.OwnerSync;
import io.rightful.ledger.ownersync.OwnerSyncs;
import io.rightful.ledger.ownersync.SyncedLead;
import io.rightful.ledger.pull.Pull;
import io.rightful.ledger.pull.PullLease;
import io.rightful.remote.Batches;
import io.rightful.remote.RemoteException;
import io.rightful.remote.RemoteFailure;
import io.rightful.remote.RemoteFailure.Kind;
import io.rightful.rules.sync.CrmLead;
import io.rightful.wiring.integration.IntegrationDue;
import io.rightful.wiring.job.WorkBudget;
import io.rightful.wiring.metric.Measurements;
import io.rightful.wiring.metric.Metric;

/** What one run does: what is due first, then page by page what changed. A page may come again and then does no harm. */
@Singleton
final class PullWork {
    /** Leads after which the time is looked at. */
    private static final int CHUNK = 200;

    /** Clocks apart, and changes that become visible late. */
    private static final Duration AGAIN = Duration.ofHours(1);

    private final OwnerSyncs syncs;
    private final DuePushes duePushes;
    private final SkippedLeads skipped;
    private final KnownOwners known;

    @Inject
    PullWork(OwnerSyncs syncs, DuePushes duePushes, SkippedLeads skipped, KnownOwners known) {
        this.syncs = syncs;
        this.duePushes = duePushes;
        this.skipped = skipped;
        this.known = known;
    }

    PullEnd of(
            IntegrationDue due,
            Integration integration,
            Pull pull,
            PullLease lease,
            Connections connections,
            WorkBudget time,
            Measurements measured) {
        Crm crm = connections.to(due.integration()).orElseThrow();
        OwnerSync sync = syncs.begin(due.account());
        OwnerPushes pushes = new OwnerPushes(sync, connections, measured);
        duePushes.write(due, sync, pushes, time);
        skipped.look(due, crm, sync, pushes, time);
        endWhere(pushes.failure(due.integration())
                .filter(failure -> failure.kind().passes()));
        Run run = new Run(due, lease, crm, sync, pushes, time, measured);
        ChangeCursor from = pull.cursor().map(ChangeCursor::new).orElseGet(() -> run.beginning(Optional.empty()));
        boolean tells = !crm.cannotDo().contains(CannotDo.TELL_CHANGES);
        if (tells) {
            known.begun(due.account(), integration, pull);
        }
        PullEnd end = tells ? run.pages(from, pull.succeededAt()) : run.finished(from);
        if (tells && end == PullEnd.CAUGHT_UP) {
            known.caughtUp(due.account(), integration);
        }
        endWhere(pushes.failure(due.integration()).filter(failure -> end == PullEnd.OUT_OF_TIME));
        return end;
    }

    private static void endWhere(Optional<RemoteFailure> failure) {
        failure.ifPresent(found -> {
            throw found.exception();
        });
    }

    private record Run(
            IntegrationDue due,
            PullLease lease,
            Crm crm,
            OwnerSync sync,
            OwnerPushes pushes,
            WorkBudget time,
            Measurements measured) {
        PullEnd pages(ChangeCursor from, Optional<Instant> succeededAt) {
            Changes page = first(from, succeededAt);
            while (true) {
                if (!taken(page.leads())) {
                    return PullEnd.OUT_OF_TIME;
                }
                if (page.progress() == Changes.Progress.CAUGHT_UP) {
                    return finished(page.next());
                }
                if (lease.advance(page.next().value()).isEmpty()) {
                    return PullEnd.LEASE_LOST;
                }
                if (!time.lasts()) {
                    return PullEnd.OUT_OF_TIME;
                }
                page = crm.changes(page.next());
            }
        }

        PullEnd finished(ChangeCursor cursor) {
            return pushes.failure(due.integration())
                    .map(failure ->
                            lease.finish(cursor.value(), failure.exception().getMessage()))
                    .orElseGet(() -> lease.finish(cursor.value()))
                    .map(done -> PullEnd.CAUGHT_UP)
                    .orElse(PullEnd.LEASE_LOST);
        }

        /** Everything, the first time; else what may have changed since the last run that reached the end. */
        ChangeCursor beginning(Optional<Instant> succeededAt) {
            return crm.cursorAt(succeededAt.map(at -> at.minus(AGAIN)).orElse(Instant.EPOCH));
        }

        /** A position that leads nowhere any more is given up. */
        private Changes first(ChangeCursor from, Optional<Instant> succeededAt) {
            try {
                return crm.changes(from);
            } catch (RemoteException e) {
                if (!isLost(e.failure())) {
                    throw e;
                }
                return crm.changes(beginning(succeededAt));
            }
        }

        private static boolean isLost(RemoteFailure failure) {
            return failure.kind() == Kind.CURSOR_EXPIRED || failure.kind() == Kind.PAGE_REPEATS;
        }

        /** @return whether time lasted for all of them; it does for the first of a page that was read */
        private boolean taken(List<CrmLead> leads) {
            boolean lasts = true;
            for (List<CrmLead> chunk : Batches.of(leads, CHUNK)) {
                if (!lasts) {
                    return false;
                }
                List<SyncedLead> synced = sync.pulled(due.integration(), chunk);
                measured.count(Metric.LEADS_SYNCED, synced.size());
                measured.count(Metric.SYNC_CONFLICTS, Conflicts.in(synced));
                pushes.write(synced);
                lasts = time.lasts();
            }
            return true;
        }
    }
}
