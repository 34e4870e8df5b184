package io.rightful.crm.dynamics;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import io.rightful.crm.LeadEmails;
import io.rightful.crm.LeadPhones;
import io.rightful.crm.dynamics.DynamicsAnswers.Lead;
import io.rightful.remote.RemoteFailure;
import io.rightful.remote.RemoteFailure.Kind;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.LeadState;

/** Dynamics's lead in our words. */
record DynamicsLeads(LeadPhones phones) {
    static final String FIELDS =
            "leadid,_ownerid_value,modifiedon,statecode,fullname,emailaddress1,telephone1,mobilephone";

    private static final String TEAM = "team";
    private static final int QUALIFIED = 1;

    CrmLead lead(Lead lead) {
        return new CrmLead(
                new CrmLeadId(lead.leadid()),
                owner(lead),
                time(lead.modifiedon()),
                lead.statecode().filter(code -> code == QUALIFIED).isPresent()
                        ? new LeadState.Converted(Optional.empty())
                        : new LeadState.Open(),
                phones.of(Stream.of(lead.telephone1(), lead.mobilephone())),
                LeadEmails.of(Stream.of(lead.emailaddress1())),
                lead.fullname().filter(name -> !name.isBlank()));
    }

    static CrmOwner owner(Lead lead) {
        boolean team = lead.ownerKind().filter(TEAM::equals).isPresent();
        return lead.owner()
                .<CrmOwner>map(id -> team ? new CrmOwner.OfQueue(id) : new CrmOwner.OfUser(new CrmUserId(id)))
                .orElseGet(CrmOwner.Nobody::new);
    }

    private static Instant time(String stated) {
        try {
            return Instant.parse(stated);
        } catch (DateTimeException noTime) {
            throw RemoteFailure.of(Kind.UNREADABLE, "modifiedon").exception();
        }
    }
}
