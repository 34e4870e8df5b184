package io.rightful.ledger.ownersync;

import java.util.List;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.sync.IntegrationId;

/** Which lead a contact is in a CRM, as last seen. */
public final class LeadSides {
    private static final int SIDES = 100;

    private final DynamoDbClient client;
    private final String table;

    public LeadSides(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.table = tables.contacts();
    }

    /** In all CRMs, ended connections included. One request. */
    public List<LeadSide> of(AccountId account, ContactId contact) {
        return LeadSideItems.sides(table, account, contact)
                .page(client, Optional.empty(), SIDES, item -> LeadSideItems.side(new Item(item)))
                .items();
    }

    public Optional<LeadSide> find(AccountId account, ContactId contact, IntegrationId integration) {
        return Item.ofRead(client.getItem(get -> get.tableName(table)
                                .key(LeadSideItems.side(account, contact, integration)
                                        .attributes())
                                .consistentRead(true))
                        .item())
                .map(LeadSideItems::side);
    }
}
