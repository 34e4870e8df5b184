package io.rightful.ledger.integration;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.user.UserId;

/**
 * That a CRM's user was linked anew, or to nobody any more, or has come or gone there.
 *
 * @param users who were linked to it, or are
 * @param position where the look at their leads goes on; absent at its beginning
 * @param look 0 for the first
 */
public record ChangedLink(CrmUserId crmUser, Set<UserId> users, Optional<String> position, long look, long version) {
    public ChangedLink {
        users = new TreeSet<>(users);
    }
}
