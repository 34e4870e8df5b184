package io.rightful.ledger.source;

import java.util.List;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.table.BatchRead;
import io.rightful.ledger.table.Contention;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.Listing;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.SourceName;

/** The configured telephony integrations, found by account, by door, or by the provider's instance. */
public final class Sources {
    private final DynamoDbClient client;
    private final String table;

    public Sources(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.table = tables.accounts();
    }

    /** A door is a claim until the proof of a delivery verifies against the source's secrets. */
    public Optional<Source> byDoor(String door) {
        return find(SourceItems.doorKey(door));
    }

    public Optional<Source> byInstance(String provider, String instance) {
        return find(SourceItems.instanceKey(provider, instance));
    }

    public Optional<Source> find(AccountId account, SourceName source) {
        return find(SourceItems.key(account, source));
    }

    /** All of an account's, by name. */
    public List<Source> list(AccountId account) {
        return new Listing(client, table, SourceChange.listing(account)).all(SourceItems::parse);
    }

    /** Creates or replaces one. Without an expected version the last write wins; version 0 expects none. */
    public SourceWrite put(Source source, Optional<Long> expectedVersion) {
        return Contention.retrying(() -> {
            Optional<Source> before = find(source.account(), source.name());
            long current = before.map(Source::version).orElse(0L);
            if (expectedVersion.filter(expected -> expected != current).isPresent()) {
                return new SourceWrite.VersionConflict(current);
            }
            return write(new SourceChange(table, before, source), current + 1);
        });
    }

    private SourceWrite write(SourceChange change, long version) {
        if (change.holder(new BatchRead(client).read(table, change.addresses())).isPresent()) {
            return new SourceWrite.AddressTaken();
        }
        client.transactWriteItems(transaction -> transaction.transactItems(change.writes()));
        return new SourceWrite.Written(change.after().withVersion(version));
    }

    private Optional<Source> find(Key key) {
        return Item.ofRead(client.getItem(get ->
                                get.tableName(table).key(key.attributes()).consistentRead(true))
                        .item())
                .map(SourceItems::parse);
    }
}
