package io.rightful.rules.ownersync;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

import io.rightful.rules.leadowner.OwnerChange;
import io.rightful.rules.sync.IntegrationId;

/**
 * What the sync of one lead comes to.
 *
 * @param here what becomes of the owner here
 * @param sides what becomes of each side
 */
public record LeadSync(OwnerChange here, SortedMap<IntegrationId, SideDecision> sides) {
    public LeadSync {
        sides = Collections.unmodifiableSortedMap(new TreeMap<>(sides));
    }
}
