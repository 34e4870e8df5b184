package io.rightful.ledger.ownersync;

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
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.IntegrationId;

/** A contact that was merged leaves its lead in a CRM to the one it went into, unless that has one there already. */
record MergedSides(DynamoDbClient client, TableNames tables, AccountId account) {

    /** The contact whose the lead is now. */
    ContactId present(ContactId tied, IntegrationId integration, CrmLeadId lead) {
        ContactId present = new Contacts(client, tables)
                .find(account, tied)
                .map(stored -> stored.contact().id())
                .orElse(tied);
        if (!present.equals(tied)) {
            move(tied, present, integration, lead);
        }
        return present;
    }

    private void move(ContactId former, ContactId present, IntegrationId integration, CrmLeadId lead) {
        Writes writes = new Writes();
        Key tie = LeadSideItems.lead(account, integration, lead);
        writes.update(new Address(tables.contacts(), tie), LeadSideItems.tieAnew(former, present));
        Address formerSide = side(former, integration);
        read(formerSide).ifPresent(item -> {
            writes.delete(formerSide);
            writes.delete(OwnersDue.address(tables, account, integration, former));
            if (read(side(present, integration)).isEmpty()) {
                LeadSide side = LeadSideItems.side(new Item(item));
                Map<String, AttributeValue> moved = LeadSideItems.item(account, present, side);
                writes.putIfAbsent(tables.contacts(), moved);
                new DueWrites(tables, account, present, integration).addTo(writes, Optional.empty(), side.due());
            }
        });
        client.transactWriteItems(transaction -> transaction.transactItems(writes.items()));
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
