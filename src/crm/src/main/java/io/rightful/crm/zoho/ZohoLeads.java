package io.rightful.crm.zoho;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;

import io.rightful.crm.LeadEmails;
import io.rightful.crm.LeadPhones;
import io.rightful.crm.zoho.ZohoAnswers.Lead;
import io.rightful.remote.RemoteFailure;
import io.rightful.remote.RemoteFailure.Kind;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.LeadState;

/** Zoho CRM's lead in our words. */
record ZohoLeads(LeadPhones phones) {
    static final String FIELDS = "id,Owner,Modified_Time,Full_Name,Email,Phone,Mobile,Converted__s";

    CrmLead lead(Lead lead) {
        return new CrmLead(
                new CrmLeadId(lead.id()),
                lead.owner()
                        .<CrmOwner>map(owner -> new CrmOwner.OfUser(new CrmUserId(owner.id())))
                        .orElseGet(CrmOwner.Nobody::new),
                time(lead.modifiedTime()),
                lead.converted() ? new LeadState.Converted(Optional.empty()) : new LeadState.Open(),
                phones.of(Stream.of(lead.phone(), lead.mobile())),
                LeadEmails.of(Stream.of(lead.email())),
                lead.fullName().filter(name -> !name.isBlank()));
    }

    private static Instant time(String stated) {
        try {
            return OffsetDateTime.parse(stated).toInstant();
        } catch (DateTimeException noTime) {
            throw RemoteFailure.of(Kind.UNREADABLE, "Modified_Time").exception();
        }
    }
}
