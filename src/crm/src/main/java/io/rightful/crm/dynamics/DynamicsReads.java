package io.rightful.crm.dynamics;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.rightful.crm.dynamics.DynamicsAnswers.Lead;
import io.rightful.crm.dynamics.DynamicsAnswers.Leads;
import io.rightful.remote.Batches;
import io.rightful.rules.sync.CrmLeadId;

/** Leads by filters, written out. */
record DynamicsReads(DynamicsSender sender) {
    private static final int BATCH = 100;
    private static final String IN = "Microsoft.Dynamics.CRM.In(PropertyName=@p1,PropertyValues=@p2)";

    Map<CrmLeadId, Lead> byIds(Collection<CrmLeadId> ids) {
        return Batches.of(Set.copyOf(ids), BATCH).stream()
                .flatMap(batch -> sender
                        .send((api, token) -> api.leads(token, DynamicsLeads.FIELDS, IN, null, "'leadid'", list(batch)))
                        .as(Leads.class)
                        .value()
                        .stream())
                .collect(Collectors.toMap(lead -> new CrmLeadId(lead.leadid()), Function.identity()));
    }

    /** Every spelling, in either of the fields. */
    List<Lead> byPhone(Collection<String> spellings) {
        return by(spellings.stream()
                .flatMap(text -> Stream.of("telephone1 eq " + quoted(text), "mobilephone eq " + quoted(text)))
                .collect(Collectors.joining(" or ")));
    }

    List<Lead> byEmail(String email) {
        return by("emailaddress1 eq " + quoted(email));
    }

    private List<Lead> by(String filter) {
        return sender.send((api, token) -> api.leads(token, DynamicsLeads.FIELDS, filter, null, null, null))
                .as(Leads.class)
                .value();
    }

    private static String list(List<CrmLeadId> ids) {
        return ids.stream()
                .map(id -> "\"" + id.value().replaceAll("[^0-9A-Za-z-]", "") + "\"")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
