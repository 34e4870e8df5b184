package io.rightful.leadownersync;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.rightful.crm.CannotDo;
import io.rightful.crm.Crm;
import io.rightful.ledger.ownersync.LeadsAgain;
import io.rightful.ledger.ownersync.LeadsAgain.LeadAgain;
import io.rightful.ledger.ownersync.OwnerSync;
import io.rightful.ledger.ownersync.SyncedLead;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.wiring.integration.IntegrationDue;
import io.rightful.wiring.job.WorkBudget;

/** Looks once more at skipped leads, where an admin has asked for that: the CRM is read once for every hundred of them. */
@Singleton
final class SkippedLeads {
    private final LeadsAgain leads;

    @Inject
    SkippedLeads(LeadsAgain leads) {
        this.leads = leads;
    }

    void look(IntegrationDue due, Crm crm, OwnerSync sync, OwnerPushes pushes, WorkBudget time) {
        List<LeadAgain> again = leads.some(due.account(), due.integration());
        while (!again.isEmpty() && time.lasts()) {
            again.forEach(lead -> lead.contact().ifPresent(contact -> sync.forgive(due.integration(), contact)));
            pushes.write(
                    crm.cannotDo().contains(CannotDo.READ_LEADS)
                            ? asLastSeen(again, sync)
                            : sync.pulled(due.integration(), there(again, crm)));
            again.forEach(lead -> leads.looked(due.account(), due.integration(), lead.lead()));
            again = leads.some(due.account(), due.integration());
        }
    }

    private static List<SyncedLead> asLastSeen(List<LeadAgain> again, OwnerSync sync) {
        return again.stream()
                .flatMap(lead -> lead.contact().stream())
                .map(contact -> sync.contact(contact, Map.of()))
                .toList();
    }

    private static List<CrmLead> there(List<LeadAgain> again, Crm crm) {
        Map<CrmLeadId, CrmLead> there =
                crm.leads(again.stream().map(LeadAgain::lead).collect(Collectors.toSet()));
        return again.stream()
                .map(LeadAgain::lead)
                .map(lead -> Optional.ofNullable(there.get(lead)).orElseGet(() -> GoneLead.of(lead)))
                .toList();
    }
}
