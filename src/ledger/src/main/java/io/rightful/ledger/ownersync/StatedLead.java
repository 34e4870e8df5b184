package io.rightful.ledger.ownersync;

import java.time.Instant;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.rightful.ledger.table.Digest;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.LeadState;
import io.rightful.rules.user.EmailAddress;

/**
 * A lead's owner, as a CRM that is never asked tells of it: in any order, and perhaps without an identifier of the lead.
 *
 * @param changedAt when the owner changed there, or when that reached us
 * @param phones E.164 where they could be read so
 */
public record StatedLead(
        Optional<CrmLeadId> id,
        CrmOwner owner,
        Instant changedAt,
        SortedSet<String> phones,
        SortedSet<EmailAddress> emails) {
    public StatedLead {
        phones = new TreeSet<>(phones);
        emails = new TreeSet<>(emails);
    }

    /** One without an identifier has one by what it is reached at: the same again is the same lead. */
    CrmLead lead() {
        CrmLeadId known = id.orElseGet(() -> new CrmLeadId("by-" + Digest.of(reachedAt())));
        return new CrmLead(known, owner, changedAt, new LeadState.Open(), phones, emails, Optional.empty());
    }

    CrmLead lead(CrmLeadId known) {
        return new CrmLead(known, owner, changedAt, new LeadState.Open(), phones, emails, Optional.empty());
    }

    private String[] reachedAt() {
        String first = Stream.concat(phones.stream(), emails.stream().map(EmailAddress::folded))
                .limit(1)
                .collect(Collectors.joining());
        return new String[] {first};
    }
}
