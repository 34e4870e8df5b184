package io.rightful.rules.ownersync;

import java.util.Optional;

import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.sync.IntegrationId;

/**
 * The owner that the sides are held against.
 *
 * @param from the side it is taken from; absent where it is the one here
 */
record Holding(LeadOwner owner, Optional<IntegrationId> from) {}
