package io.rightful.rules.agent;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import io.rightful.rules.user.ActivePeriods;
import io.rightful.rules.user.UserId;

/** Candidates by user: one told of twice counts once, active whenever either says so. The order told carries nothing. */
record CandidateSet(Map<UserId, ActivePeriods> active) {
    static CandidateSet of(Collection<Candidate> candidates) {
        Map<UserId, ActivePeriods> active = new TreeMap<>();
        candidates.forEach(candidate -> active.merge(candidate.user(), candidate.active(), ActivePeriods::or));
        return new CandidateSet(active);
    }

    boolean isEmpty() {
        return active.isEmpty();
    }

    boolean isOne() {
        return active.size() == 1;
    }

    UserId only() {
        return active.keySet().iterator().next();
    }

    /** Whether the only one was active then. */
    boolean activeAt(Instant time) {
        return active.get(only()).activeAt(time);
    }

    boolean contains(UserId user) {
        return active.containsKey(user);
    }

    Set<UserId> users() {
        return active.keySet();
    }

    Set<UserId> usersAnd(Set<UserId> others) {
        Set<UserId> all = new TreeSet<>(others);
        all.addAll(users());
        return all;
    }
}
