package io.rightful.ledger.source;

import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.access.ShownAccess;
import io.rightful.ledger.access.ShownAccessItems;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.SourceName;

/** What may be shown of how sources are asked, apart from their credentials, which whoever shows it may not read. */
public final class ShownApiAccesses {
    private final ShownAccessItems items;

    public ShownApiAccesses(DynamoDbClient client, TableNames tables) {
        this.items = new ShownAccessItems(client, tables.accounts());
    }

    public void put(AccountId account, SourceName source, ShownAccess shown) {
        items.put(partition(account, source), shown);
    }

    /** Nothing where the phone system is not asked. */
    public Optional<ShownAccess> find(AccountId account, SourceName source) {
        return items.find(partition(account, source));
    }

    public void delete(AccountId account, SourceName source) {
        items.delete(partition(account, source));
    }

    private static String partition(AccountId account, SourceName source) {
        return Key.join(account.value(), "source", source.value());
    }
}
