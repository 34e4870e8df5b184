package io.rightful.ledger.source;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.pull.PullItem;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.SourceName;

/** How far the call list of each source's phone system is read. */
public record CallReadings(DynamoDbClient client, TableNames tables) {
    private static final String KIND = "callReading";

    public PullItem of(AccountId account, SourceName source) {
        Key key = new Key(Key.join(account.value(), KIND, source.value()), KIND);
        return new PullItem(client, tables.accounts(), key);
    }
}
