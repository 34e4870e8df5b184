package io.rightful.rules.leadowner;

import io.rightful.rules.contact.LeadOwner;

/**
 * Everything a lead's owner is decided by, one call at a time and in any order of the calls.
 *
 * @param autoLeadOwner while it is off no call moves an owner
 * @param firstContactTakesOver whether an owner from the CRM whom nobody has contacted yet gives way
 */
public record LeadOwnerQuestion(
        LeadOwner current, LeadTouch touch, boolean autoLeadOwner, boolean firstContactTakesOver) {}
