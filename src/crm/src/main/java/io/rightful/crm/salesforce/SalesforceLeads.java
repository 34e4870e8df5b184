package io.rightful.crm.salesforce;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Stream;

import io.rightful.crm.LeadEmails;
import io.rightful.crm.LeadPhones;
import io.rightful.remote.RemoteFailure;
import io.rightful.remote.RemoteFailure.Kind;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.LeadState;

/** Salesforce's lead in our words. */
record SalesforceLeads(LeadPhones phones) {
    /** Of a group's identifier, and so of a queue's. */
    private static final String GROUP = "00G";

    /** The offset is written without a colon. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss[.SSS][XXX][XX]");

    CrmLead lead(SalesforceAnswers.Lead lead) {
        return new CrmLead(
                new CrmLeadId(lead.id()),
                lead.ownerId().map(id -> owner(id, lead.owner())).orElseGet(CrmOwner.Nobody::new),
                time(lead.systemModstamp()),
                state(lead),
                phones.of(Stream.of(lead.phone(), lead.mobilePhone())),
                LeadEmails.of(Stream.of(lead.email())),
                lead.name());
    }

    static Instant time(String stated) {
        try {
            return OffsetDateTime.parse(stated, TIME).toInstant();
        } catch (DateTimeException noTime) {
            throw RemoteFailure.of(Kind.UNREADABLE, "SystemModstamp").exception();
        }
    }

    private static CrmOwner owner(String id, Optional<SalesforceAnswers.Owner> owner) {
        boolean queue = owner.flatMap(SalesforceAnswers.Owner::type)
                .map(type -> !type.equals("User"))
                .orElseGet(() -> id.startsWith(GROUP));
        return queue ? new CrmOwner.OfQueue(id) : new CrmOwner.OfUser(new CrmUserId(id));
    }

    /** A merged lead is a deleted one that names its master. What a lead is converted into is no lead: contacts are left alone. */
    private static LeadState state(SalesforceAnswers.Lead lead) {
        if (lead.converted()) {
            return new LeadState.Converted(Optional.empty());
        }
        if (lead.masterRecordId().isPresent()) {
            return new LeadState.Merged(lead.masterRecordId().map(CrmLeadId::new));
        }
        return lead.deleted() ? new LeadState.Deleted() : new LeadState.Open();
    }
}
