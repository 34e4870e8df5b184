package io.rightful.rules.settings;

import java.util.Set;
import java.util.TreeSet;

import io.rightful.rules.sync.IntegrationId;

/**
 * What every decision has to know of an account's CRM connections. It follows their own settings.
 *
 * @param synced those from which lead owners are taken
 * @param recording those in which each decided call is recorded
 */
public record CrmsInUse(Set<IntegrationId> synced, Set<IntegrationId> recording) {
    public static final CrmsInUse NONE = new CrmsInUse(Set.of(), Set.of());

    public CrmsInUse {
        synced = new TreeSet<>(synced);
        recording = new TreeSet<>(recording);
    }

    public CrmsInUse with(IntegrationId integration, IntegrationSettings settings) {
        return new CrmsInUse(
                changed(synced, integration, settings.takesOwners()),
                changed(recording, integration, settings.callRecords()));
    }

    public CrmsInUse without(IntegrationId integration) {
        return new CrmsInUse(changed(synced, integration, false), changed(recording, integration, false));
    }

    private static Set<IntegrationId> changed(Set<IntegrationId> all, IntegrationId integration, boolean in) {
        Set<IntegrationId> changed = new TreeSet<>(all);
        changed.remove(integration);
        if (in) {
            changed.add(integration);
        }
        return changed;
    }
}
