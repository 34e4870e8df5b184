package io.rightful.rules.ownersync;

import java.util.Optional;

import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.user.UserId;

/**
 * A user of a CRM.
 *
 * @param active in the CRM: whoever is not may own leads still, but gets none
 * @param user whom an admin linked it to
 */
public record CrmPerson(CrmUserId id, boolean active, Optional<UserId> user) {}
