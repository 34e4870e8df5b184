package io.rightful.jobs;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.rightful.ledger.contact.HandedContact;
import io.rightful.ledger.history.AssignmentRole;
import io.rightful.ledger.job.JobProblem;
import io.rightful.ledger.job.Jobs;
import io.rightful.ledger.user.Users;
import io.rightful.ledger.workload.Workload;
import io.rightful.ledger.workload.Workloads;
import io.rightful.rules.user.UserId;
import io.rightful.wiring.job.JobFailure;

/** How much those who may get something have already, by the counters. */
@Singleton
final class Receivers {
    private final Users users;
    private final Workloads workloads;
    private final Jobs jobs;
    private final InstantSource clock;

    @Inject
    Receivers(Users users, Workloads workloads, Jobs jobs, InstantSource clock) {
        this.users = users;
        this.workloads = workloads;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Empty where all is left to nobody. */
    Map<UserId, Long> loads(HandOverRequest request) {
        Map<UserId, Long> loads = new TreeMap<>();
        if (request.receivers().isEmpty()) {
            return loads;
        }
        Instant now = clock.instant();
        users.activePeriods(request.order().account(), request.receivers()).forEach((user, periods) -> {
            if (periods.activeAt(now) && !user.equals(request.order().from())) {
                loads.put(user, 0L);
            }
        });
        if (loads.isEmpty()) {
            throw new JobFailure(JobProblem.NOBODY_ACTIVE);
        }
        if (loads.size() > 1) {
            Map<String, Long> counts =
                    jobs.counts(request.order().account(), request.order().job());
            loads.replaceAll((user, none) -> has(request, user) + gets(request, user, counts));
        }
        return loads;
    }

    private long has(HandOverRequest request, UserId user) {
        Workload workload = workloads.of(request.order().account(), user);
        return workload.contacts() + workload.leads() + workload.calls();
    }

    /** What the job gave that no counter of the user tells: in a dry run all of it, else favourites, which have none. */
    private static long gets(HandOverRequest request, UserId user, Map<String, Long> counts) {
        if (!request.dryRun()) {
            return counts.getOrDefault(HandedContact.count(AssignmentRole.FAVOURITE_AGENT, Optional.of(user)), 0L);
        }
        long all = 0;
        for (AssignmentRole role : AssignmentRole.values()) {
            all += counts.getOrDefault(HandedContact.count(role, Optional.of(user)), 0L);
        }
        return all;
    }
}
