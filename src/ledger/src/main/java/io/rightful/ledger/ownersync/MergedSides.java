package io.rightful.ledger.ownersync;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.contact.Contacts;
import io.rightful.ledger.table.BatchRead.Address;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.table.Writes;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.IntegrationId;

/** A contact that was merged leaves its lead in a CRM to the one it went into, unless that has one there already. */
record MergedSides(DynamoDbClient client, TableNames tables, AccountId account) {

    /** The contact whose the lead is now. */
    ContactId present(ContactId tied, IntegrationId integration, CrmLeadId lead, Instant now) {
        ContactId present = new Contacts(client, tables)
                .find(account, tied)
                .map(stored -> stored.contact().id())
                .orElse(tied);
        if (!present.equals(tied)) {
            move(tied, present, integration, lead, now);
        }
        return present;
    }

    /** A contact is one lead of a CRM: another that comes with the merge is listed, since its owner is kept in step no more. */
    void move(ContactId former, ContactId present, IntegrationId integration, CrmLeadId lead, Instant now) {
        Writes writes = new Writes();
        Key tie = LeadSideItems.lead(account, integration, lead);
        writes.update(new Address(tables.contacts(), tie), LeadSideItems.tieAnew(former, present));
        Address formerSide = side(former, integration);
        read(formerSide).ifPresent(item -> {
            writes.delete(formerSide);
            writes.delete(OwnersDue.address(tables, account, integration, former));
            LeadSide side = LeadSideItems.side(new Item(item));
            if (read(side(present, integration)).isEmpty()) {
                writes.putIfAbsent(tables.contacts(), LeadSideItems.item(account, present, side));
                new DueWrites(tables, account, present, integration).addTo(writes, Optional.empty(), side.due());
            } else {
                writes.put(tables.accounts(), SyncProblemItems.item(account, twice(present, side, now)));
            }
        });
        client.transactWriteItems(transaction -> transaction.transactItems(writes.items()));
    }

    private static SyncProblem twice(ContactId present, LeadSide side, Instant now) {
        return new SyncProblem(
                SyncProblem.Kind.SKIPPED,
                side.integration(),
                side.lead(),
                Optional.of(present),
                Reason.SYNC_LEAD_TWICE,
                side.agreed(),
                Optional.empty(),
                side.there(),
                now);
    }

    private Optional<Map<String, AttributeValue>> read(Address address) {
        return Item.ofRead(client.getItem(get -> get.tableName(address.table())
                                .key(address.key().attributes())
                                .consistentRead(true))
                        .item())
                .map(Item::attributes);
    }

    private Address side(ContactId contact, IntegrationId integration) {
        return new Address(tables.contacts(), LeadSideItems.side(account, contact, integration));
    }
}
