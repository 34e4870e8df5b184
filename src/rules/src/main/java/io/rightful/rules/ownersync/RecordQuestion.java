package io.rightful.rules.ownersync;

import java.util.Optional;

import io.rightful.rules.assignment.CallDecision;
import io.rightful.rules.assignment.ContactQuestion;
import io.rightful.rules.sync.CrmOwner;

/**
 * Everything the owner of a call's record in a CRM is decided by.
 *
 * @param decision whose call it is, by the integration's own policy
 * @param call the question that was decided
 * @param leadOwner the owner of the contact's lead in this CRM, as last synced; absent where the CRM has no such lead
 */
public record RecordQuestion(
        CallDecision decision, ContactQuestion call, Optional<CrmOwner> leadOwner, CrmPeople people) {}
