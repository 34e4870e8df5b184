package io.rightful.ledger.ownersync;

import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.Page;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;

/**
 * Deletes what is kept of a contact's leads in CRMs. Of each lead stays, under a digest of its id, whose it was: else the CRM's next
 * word on it would bring the person back.
 */
public final class SideErasures {
    private static final int PAGE = 100;

    private final DynamoDbClient client;
    private final TableNames tables;

    public SideErasures(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.tables = tables;
    }

    /** After the contact itself has ended, so that no sync writes them again. May be done again. */
    public void erase(AccountId account, ContactId contact) {
        Optional<String> cursor = Optional.empty();
        do {
            Page<LeadSide> page = LeadSideItems.sides(tables.contacts(), account, contact)
                    .page(client, cursor, PAGE, item -> LeadSideItems.side(new Item(item)));
            page.items().forEach(side -> erase(account, contact, side));
            cursor = page.cursor();
        } while (cursor.isPresent());
    }

    private void erase(AccountId account, ContactId contact, LeadSide side) {
        for (SyncProblem.Kind kind : SyncProblem.Kind.values()) {
            delete(tables.accounts(), SyncProblemItems.key(account, side.integration(), side.lead(), kind));
        }
        delete(
                tables.contacts(),
                OwnersDue.address(tables, account, side.integration(), contact).key());
        delete(tables.contacts(), LeadSideItems.side(account, contact, side.integration()));
    }

    private void delete(String table, Key key) {
        client.deleteItem(delete -> delete.tableName(table).key(key.attributes()));
    }
}
