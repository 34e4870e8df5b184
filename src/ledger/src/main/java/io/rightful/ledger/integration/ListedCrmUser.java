package io.rightful.ledger.integration;

import java.util.Optional;

import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.user.EmailAddress;

/**
 * A CRM's user, as last synced.
 *
 * @param username what they sign in with, where the CRM has one
 * @param active whoever is not may own leads still, but gets none
 */
public record ListedCrmUser(
        CrmUserId id, String name, Optional<String> username, Optional<EmailAddress> email, boolean active) {

    ListedCrmUser left() {
        return new ListedCrmUser(id, name, username, email, false);
    }

    /** No personal data in a log. */
    @Override
    public String toString() {
        return "CRM user " + id;
    }
}
