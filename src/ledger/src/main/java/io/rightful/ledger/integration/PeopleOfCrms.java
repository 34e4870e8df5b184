package io.rightful.ledger.integration;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import io.rightful.rules.ownersync.CrmPeople;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.user.UserId;

/**
 * Whom the sides of a lead name, here and in each CRM.
 *
 * @param active those of the users who are active here now
 */
public record PeopleOfCrms(Map<IntegrationId, CrmPeople> people, Set<UserId> active) {
    public PeopleOfCrms {
        people = new TreeMap<>(people);
        active = new TreeSet<>(active);
    }
}
