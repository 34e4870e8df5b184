package io.rightful.ledger.ownersync;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.rightful.rules.contact.ContactId;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.IntegrationId;

/** Turns what is told of leads into leads: those of which it tells nothing that is not known, or only what has passed, are left out. */
record StatedLeads(SyncReader reader, LeadFinder finder, SettledLeads settled) {

    List<CrmLead> news(IntegrationId integration, List<StatedLead> stated) {
        Map<CrmLead, StatedLead> told = new LinkedHashMap<>();
        stated.forEach(lead -> told.put(lead.lead(), lead));
        return settled.without(integration, List.copyOf(told.keySet())).stream()
                .flatMap(lead -> current(integration, lead, told.get(lead)).stream())
                .toList();
    }

    /** Under the identifier by which the lead is known, unless more recent news of it came before. */
    private Optional<CrmLead> current(IntegrationId integration, CrmLead lead, StatedLead told) {
        Optional<LeadSide> known = known(integration, lead);
        if (known.filter(side -> side.changedAt().isAfter(told.changedAt())).isPresent()) {
            return Optional.empty();
        }
        return known.filter(side -> told.id().isEmpty())
                .map(side -> told.lead(side.lead()))
                .or(() -> Optional.of(lead));
    }

    private Optional<LeadSide> known(IntegrationId integration, CrmLead lead) {
        Optional<ContactId> contact = finder.find(integration, lead, 0)
                .fold(Optional::of, Optional::of, made -> Optional.empty(), none -> Optional.empty());
        return contact.map(found -> reader.stored(found).get(integration));
    }
}
