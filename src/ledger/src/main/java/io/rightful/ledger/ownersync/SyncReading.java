package io.rightful.ledger.ownersync;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import io.rightful.ledger.contact.ContactReading;
import io.rightful.ledger.integration.Integration;
import io.rightful.ledger.integration.PeopleOfCrms;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.ownersync.LeadSyncQuestion;
import io.rightful.rules.ownersync.SyncSide;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.sync.LeadState;

/**
 * Everything that one sync of a lead stands on.
 *
 * @param contact as it is, or as the lead makes it
 * @param stored the sides, as they were seen last
 * @param fresh what CRMs said just now
 * @param others whose the leads are, where that is known, into which a CRM has turned one
 */
record SyncReading(
        List<Integration> integrations,
        ContactReading reading,
        Contact contact,
        Map<IntegrationId, LeadSide> stored,
        Map<IntegrationId, CrmLead> fresh,
        Map<CrmLeadId, ContactId> others,
        PeopleOfCrms people,
        Optional<Instant> hereChangedAt,
        Instant now) {

    boolean makesContact() {
        return reading.contact().isEmpty();
    }

    /** The sides as they are now known. */
    Map<IntegrationId, LeadSide> sides() {
        return seen(integrations, stored, fresh);
    }

    static Map<IntegrationId, LeadSide> seen(
            List<Integration> integrations, Map<IntegrationId, LeadSide> stored, Map<IntegrationId, CrmLead> fresh) {
        Map<IntegrationId, LeadSide> sides = new TreeMap<>();
        integrations.stream().map(Integration::id).forEach(id -> {
            Optional<LeadSide> before = Optional.ofNullable(stored.get(id));
            Optional.ofNullable(fresh.get(id))
                    .map(lead -> before.map(side -> side.seen(lead.id(), lead.owner(), lead.changedAt()))
                            .orElseGet(() -> LeadSide.notYet(id, lead.id(), lead.owner(), lead.changedAt())))
                    .or(() -> before)
                    .ifPresent(side -> sides.put(id, side));
        });
        return sides;
    }

    /** When the CRM last changed anything of the lead, as far as it has said. */
    Instant changedAt(LeadSide side) {
        return Optional.ofNullable(fresh.get(side.integration()))
                .map(CrmLead::changedAt)
                .orElse(side.changedAt());
    }

    /** The CRM would refuse the owner again. */
    boolean isRefused(IntegrationId integration, CrmOwner owner) {
        LeadSide now = sides().get(integration);
        return Optional.ofNullable(stored.get(integration))
                .filter(side -> side.refuses(owner, now.there(), changedAt(now)))
                .isPresent();
    }

    LeadSyncQuestion question() {
        Map<IntegrationId, LeadSide> sides = sides();
        return new LeadSyncQuestion(
                contact.owner(),
                hereChangedAt,
                integrations.stream()
                        .filter(integration -> sides.containsKey(integration.id()))
                        .map(integration -> side(integration, sides.get(integration.id())))
                        .toList(),
                people.active(),
                now);
    }

    private SyncSide side(Integration integration, LeadSide side) {
        Optional<CrmLead> lead = Optional.ofNullable(fresh.get(integration.id()));
        return new SyncSide(
                integration.id(),
                integration.rules(),
                side.agreed(),
                side.there(),
                side.changedAt(),
                lead.map(CrmLead::state).orElseGet(LeadState.Open::new),
                people.people().get(integration.id()));
    }
}
