package io.rightful.ledger.ownersync;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.table.BatchRead;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.IntegrationId;

/**
 * Tells leads of which something has changed, but not the owner, from those that must be looked at: most of a page, and every echo
 * of what was written there.
 */
record SettledLeads(DynamoDbClient client, TableNames tables, AccountId account) {

    /** Each lead once, as it was stated last. */
    List<CrmLead> without(IntegrationId integration, List<CrmLead> page) {
        Map<CrmLeadId, CrmLead> latest = new HashMap<>();
        page.forEach(lead -> latest.merge(
                lead.id(), lead, (one, other) -> one.changedAt().isAfter(other.changedAt()) ? one : other));
        Map<CrmLeadId, LeadSide> sides = sides(integration, latest);
        return page.stream()
                .map(CrmLead::id)
                .distinct()
                .map(latest::get)
                .filter(lead -> !isSettled(lead, Optional.ofNullable(sides.get(lead.id()))))
                .toList();
    }

    private Map<CrmLeadId, LeadSide> sides(IntegrationId integration, Map<CrmLeadId, CrmLead> leads) {
        List<Key> ties = leads.keySet().stream()
                .map(id -> LeadSideItems.lead(account, integration, id))
                .toList();
        List<Key> keys = read(ties).values().stream()
                .map(item -> LeadSideItems.contact(new Item(item)))
                .distinct()
                .map((ContactId contact) -> LeadSideItems.side(account, contact, integration))
                .toList();
        Map<CrmLeadId, LeadSide> sides = new HashMap<>();
        read(keys).values().stream()
                .map(item -> LeadSideItems.side(new Item(item)))
                .forEach(side -> sides.put(side.lead(), side));
        return sides;
    }

    private Map<Key, Map<String, AttributeValue>> read(List<Key> keys) {
        return keys.isEmpty() ? Map.of() : new BatchRead(client).read(tables.contacts(), keys);
    }

    private static boolean isSettled(CrmLead lead, Optional<LeadSide> side) {
        return lead.state().fold(() -> true, converted -> false, merged -> false, () -> false)
                && side.filter(LeadSide::isSettled)
                        .filter(settled -> settled.there().equals(lead.owner()))
                        .isPresent();
    }
}
