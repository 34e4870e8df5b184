package io.rightful.ledger.source;

import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.access.AccessCredentials;
import io.rightful.ledger.access.CredentialItems;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.SourceName;

/** The credentials of sources whose phone system is asked, apart from them: only functions that ask phone systems may read these items. */
public final class ApiAccesses {
    private final CredentialItems items;

    public ApiAccesses(DynamoDbClient client, TableNames tables) {
        this.items = new CredentialItems(client, tables.accounts());
    }

    public void put(AccountId account, SourceName source, AccessCredentials credentials) {
        items.put(partition(account, source), credentials);
    }

    /** Nothing where the phone system is not asked. */
    public Optional<AccessCredentials> find(AccountId account, SourceName source) {
        return items.find(partition(account, source));
    }

    public void delete(AccountId account, SourceName source) {
        items.delete(partition(account, source));
    }

    private static String partition(AccountId account, SourceName source) {
        return Key.join(account.value(), "apiAccess", source.value());
    }
}
