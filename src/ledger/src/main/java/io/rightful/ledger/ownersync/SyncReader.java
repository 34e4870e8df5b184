package io.rightful.ledger.ownersync;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.contact.ContactReading;
import io.rightful.ledger.history.AssignmentRecord;
import io.rightful.ledger.history.AssignmentRole;
import io.rightful.ledger.history.History;
import io.rightful.ledger.history.HistoryItems;
import io.rightful.ledger.integration.Integration;
import io.rightful.ledger.integration.PeopleReader;
import io.rightful.ledger.table.BatchRead;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.sync.ConflictPolicy;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.IntegrationId;

/** Reads what one sync of a lead stands on, beside its contact: six requests at most, however many people and CRMs there are. */
record SyncReader(
        DynamoDbClient client,
        TableNames tables,
        AccountId account,
        List<Integration> integrations,
        PeopleReader people) {
    private static final int RECORDS = 20;

    SyncReading read(ContactReading reading, Contact contact, Map<IntegrationId, CrmLead> fresh, Instant now) {
        Map<IntegrationId, LeadSide> stored = stored(contact.id());
        Map<IntegrationId, LeadSide> seen = SyncReading.seen(integrations, stored, fresh);
        return new SyncReading(
                integrations,
                reading,
                contact,
                stored,
                fresh,
                others(fresh),
                people.read(
                        integrations,
                        named(seen.values(), contact.owner()),
                        contact.owner().owningUser().stream().toList(),
                        now),
                hereChangedAt(contact.id()),
                now);
    }

    Map<IntegrationId, LeadSide> stored(ContactId contact) {
        List<Key> keys = integrations.stream()
                .map(integration -> LeadSideItems.side(account, contact, integration.id()))
                .toList();
        Map<IntegrationId, LeadSide> stored = new HashMap<>();
        items(keys).values().stream()
                .map(item -> LeadSideItems.side(new Item(item)))
                .forEach(side -> stored.put(side.integration(), side));
        return stored;
    }

    private Map<CrmLeadId, ContactId> others(Map<IntegrationId, CrmLead> fresh) {
        Map<Key, CrmLeadId> wanted = new HashMap<>();
        fresh.forEach((integration, lead) ->
                into(lead).ifPresent(into -> wanted.put(LeadSideItems.lead(account, integration, into), into)));
        Map<CrmLeadId, ContactId> others = new HashMap<>();
        items(wanted.keySet())
                .forEach((key, item) -> others.put(wanted.get(key), LeadSideItems.contact(new Item(item))));
        return others;
    }

    /** Only where it decides something is it read. */
    private Optional<Instant> hereChangedAt(ContactId contact) {
        boolean matters = integrations.stream()
                .anyMatch(integration -> integration.settings().conflictPolicy() == ConflictPolicy.LATEST_WINS);
        if (!matters) {
            return Optional.empty();
        }
        return new History(client, tables)
                .of(account, HistoryItems.subject(contact), Optional.empty(), RECORDS).items().stream()
                        .filter(record -> record.role() == AssignmentRole.LEAD_OWNER)
                        .map(AssignmentRecord::happenedAt)
                        .findFirst();
    }

    private Map<Key, Map<String, AttributeValue>> items(Collection<Key> keys) {
        return keys.isEmpty() ? Map.of() : new BatchRead(client).read(tables.contacts(), keys);
    }

    private static Map<IntegrationId, Set<CrmUserId>> named(Collection<LeadSide> sides, LeadOwner here) {
        Map<IntegrationId, Set<CrmUserId>> named = new HashMap<>();
        sides.forEach(side -> {
            add(named, side.integration(), side.there());
            side.agreed().ifPresent(owner -> add(named, side.integration(), owner));
        });
        here.fold(
                none -> named,
                user -> named,
                queue -> named,
                unlinked -> add(named, unlinked.integration(), new CrmOwner.OfUser(unlinked.crmUser())));
        return named;
    }

    private static Map<IntegrationId, Set<CrmUserId>> add(
            Map<IntegrationId, Set<CrmUserId>> named, IntegrationId integration, CrmOwner owner) {
        owner.fold(Optional::of, queue -> Optional.<CrmUserId>empty(), Optional::<CrmUserId>empty)
                .ifPresent(user -> named.computeIfAbsent(integration, id -> new HashSet<>())
                        .add(user));
        return named;
    }

    static Optional<CrmLeadId> into(CrmLead lead) {
        return lead.state()
                .fold(Optional::empty, converted -> converted.into(), merged -> merged.into(), Optional::empty);
    }
}
