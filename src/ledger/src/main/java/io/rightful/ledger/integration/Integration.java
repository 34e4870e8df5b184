package io.rightful.ledger.integration;

import io.rightful.rules.ownersync.SideRules;
import io.rightful.rules.settings.IntegrationSettings;
import io.rightful.rules.sync.IntegrationId;

/**
 * One CRM connection of an account.
 *
 * @param crm which CRM it is, by its code
 * @param name as the account calls it
 * @param rank 1 is the highest; among equals the lesser id goes first
 * @param ownerRequired whether the CRM takes no lead without an owner
 */
public record Integration(
        IntegrationId id, String crm, String name, int rank, boolean ownerRequired, IntegrationSettings settings) {

    public Integration withSettings(IntegrationSettings other) {
        return new Integration(id, crm, name, rank, ownerRequired, other);
    }

    /** How it takes part in the sync. */
    public SideRules rules() {
        return new SideRules(rank, settings.direction(), settings.conflictPolicy(), settings.firstContactTakesOver());
    }
}
