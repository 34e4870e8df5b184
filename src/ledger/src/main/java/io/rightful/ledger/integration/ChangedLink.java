package io.rightful.ledger.integration;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.user.UserId;

/**
 * That a CRM's user was linked anew, or to nobody any more, or has come or gone there.
 *
 * @param users who were linked to it, or are
 * @param times at which its links begin and end, those that were looked at left out
 * @param position where the look at their leads goes on; absent at its beginning
 * @param looks how often it was looked at
 */
public record ChangedLink(
        CrmUserId crmUser, Set<UserId> users, Set<Instant> times, Optional<String> position, long looks, long version) {
    /** What was decided by the former link may appear on a list a moment after the first look. */
    private static final int LOOKS = 2;

    public ChangedLink {
        users = new TreeSet<>(users);
        times = new TreeSet<>(times);
    }

    /** Whether its leads are to be looked at now. */
    public boolean isDue(Instant now) {
        return looks < LOOKS || !passed(now).isEmpty();
    }

    Set<Instant> passed(Instant now) {
        return times.stream().filter(time -> !time.isAfter(now)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** How often it was looked at once it has been: a time that has passed makes it new. */
    long looksAfter(Instant now) {
        return looks < LOOKS || passed(now).isEmpty() ? looks + 1 : 1;
    }

    boolean isOver(Instant now) {
        return looksAfter(now) >= LOOKS && passed(now).equals(times);
    }
}
