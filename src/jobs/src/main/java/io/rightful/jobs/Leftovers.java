package io.rightful.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.rightful.ledger.history.AssignmentRole;
import io.rightful.ledger.workload.Workload;
import io.rightful.ledger.workload.Workloads;
import io.rightful.wiring.job.Progress;
import io.rightful.wiring.metric.Measurements;

/**
 * The lists follow contacts and calls a moment later: at the end the beginning of each is looked at again, until the leaver's
 * counters say that nothing is left, or nothing was found often enough.
 */
@Singleton
final class Leftovers {
    private static final int TRIES = 25;

    private final ContactPages contacts;
    private final CallPages calls;
    private final Workloads workloads;

    @Inject
    Leftovers(ContactPages contacts, CallPages calls, Workloads workloads) {
        this.contacts = contacts;
        this.calls = calls;
        this.workloads = workloads;
    }

    /** @param tried how often nothing was found */
    Progress look(HandOverRequest request, int tried, Measurements measured) {
        long examined = 0;
        long changed = 0;
        List<String> lines = new ArrayList<>();
        Map<String, Long> counts = new TreeMap<>();
        for (AssignmentRole role : AssignmentRole.values()) {
            if (request.order().concerns(role)) {
                Progress found = role == AssignmentRole.ASSIGNEE
                        ? calls.page(request, Optional.empty(), measured)
                        : contacts.page(request, role, Optional.empty());
                examined += found.examined();
                changed += found.changed();
                lines.addAll(found.changes());
                found.counts().forEach((name, number) -> counts.merge(name, number, Long::sum));
            }
        }
        return new Progress(next(request, changed > 0 ? 0 : tried + 1), examined, changed, 0, lines, counts);
    }

    /** Empty once it was enough. */
    private Optional<String> next(HandOverRequest request, int tried) {
        boolean enough = tried >= TRIES || (tried > 0 && left(request) <= 0);
        return enough ? Optional.empty() : Optional.of(Integer.toString(tried));
    }

    private long left(HandOverRequest request) {
        Workload workload =
                workloads.of(request.order().account(), request.order().from());
        return of(request, AssignmentRole.LEAD_OWNER, workload.leads())
                + of(request, AssignmentRole.PRIMARY_AGENT, workload.contacts())
                + of(request, AssignmentRole.ASSIGNEE, workload.calls());
    }

    private static long of(HandOverRequest request, AssignmentRole role, long number) {
        return request.order().concerns(role) ? Math.max(0, number) : 0;
    }
}
