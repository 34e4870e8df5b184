package io.rightful.rules.sync;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import io.rightful.rules.user.EmailAddress;

/**
 * A lead, as a CRM states it.
 *
 * @param changedAt when the CRM last changed anything of it, by the CRM's clock: later than the last change of its owner
 * @param phones E.164 where they could be read so, else as the CRM writes them
 */
public record CrmLead(
        CrmLeadId id,
        CrmOwner owner,
        Instant changedAt,
        LeadState state,
        SortedSet<String> phones,
        SortedSet<EmailAddress> emails,
        Optional<String> name) {
    public CrmLead {
        phones = Collections.unmodifiableSortedSet(new TreeSet<>(phones));
        emails = Collections.unmodifiableSortedSet(new TreeSet<>(emails));
    }
}
