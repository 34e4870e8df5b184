package io.rightful.rules.ownersync;

import io.rightful.rules.sync.ConflictPolicy;
import io.rightful.rules.sync.SyncDirection;

/**
 * How an integration takes part in the sync.
 *
 * @param rank 1 is the highest; of two CRMs that differ the higher one's owner holds
 * @param firstContactTakesOver whether an owner of the CRM whom nobody has contacted gives way to whoever does so first
 */
public record SideRules(int rank, SyncDirection direction, ConflictPolicy policy, boolean firstContactTakesOver) {}
