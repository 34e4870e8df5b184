package io.rightful.ledger.delivery;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.Listing;
import io.rightful.ledger.table.Page;
import io.rightful.ledger.table.SortableTime;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.SourceName;

/** Bad records, stored whole with their reason, for admins to list and replay. Bodies are read one by one. */
public final class Failures {
    private static final String KIND = "failure";
    private static final String UNKNOWN_ACCOUNT = "-";

    private final DynamoDbClient client;
    private final String table;

    public Failures(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.table = tables.accounts();
    }

    /** The same id again replaces it. */
    public void keep(Failure failure, byte[] body) {
        Parts parts = parts(failure.account(), failure.id());
        List<byte[]> chunks = Chunks.of(body);
        for (int part = 0; part < chunks.size(); part++) {
            ItemBuilder item = ItemBuilder.item(parts.key(part)).bytes(Parts.BODY, chunks.get(part));
            client.putItem(put -> put.tableName(table).item(item.build()));
        }
        client.putItem(put -> put.tableName(table).item(item(failure).build()));
    }

    /** Newest first; no account lists those of which it could not be told whose they are. */
    public Page<Failure> list(Optional<AccountId> account, Optional<String> cursor, int limit) {
        return new Listing(client, table, listing(account)).newestFirst(cursor, limit, Failures::parse);
    }

    public Optional<Failure> find(Optional<AccountId> account, String id) {
        return Item.ofRead(client.getItem(get -> get.tableName(table)
                                .key(key(account, id).attributes())
                                .consistentRead(true))
                        .item())
                .map(Failures::parse);
    }

    public Optional<byte[]> body(Optional<AccountId> account, String id) {
        return Optional.of(parts(account, id).read())
                .filter(parts -> !parts.isEmpty())
                .map(Parts::body);
    }

    /** With its body; nothing happens where there is none. */
    public void remove(Optional<AccountId> account, String id) {
        Parts parts = parts(account, id);
        int count = parts.read().size();
        List<TransactWriteItem> deletions = Stream.concat(Stream.of(key(account, id)), parts.keys(count))
                .map(this::deletion)
                .toList();
        client.transactWriteItems(transaction -> transaction.transactItems(deletions));
    }

    private TransactWriteItem deletion(Key key) {
        Delete delete = Delete.builder().tableName(table).key(key.attributes()).build();
        return TransactWriteItem.builder().delete(delete).build();
    }

    private static ItemBuilder item(Failure failure) {
        ItemBuilder item = ItemBuilder.item(key(failure.account(), failure.id()))
                .text("id", failure.id())
                .text("account", failure.account())
                .text("source", failure.source())
                .text("reason", failure.reason())
                .text("at", failure.at());
        String sort = Key.join(SortableTime.of(failure.at()), failure.id());
        return Listing.entry(item, listing(failure.account()), sort);
    }

    private static Failure parse(Item item) {
        return new Failure(
                item.text("id"),
                item.optionalText("account").map(AccountId::new),
                item.optionalText("source").map(SourceName::new),
                item.text("reason"),
                item.time("at"));
    }

    private Parts parts(Optional<AccountId> account, String id) {
        return new Parts(client, table, key(account, id).partition());
    }

    private static Key key(Optional<AccountId> account, String id) {
        return new Key(Key.join(word(account), KIND, id), KIND);
    }

    private static String listing(Optional<AccountId> account) {
        return Key.join(word(account), "failures");
    }

    private static String word(Optional<AccountId> account) {
        return account.map(AccountId::value).orElse(UNKNOWN_ACCOUNT);
    }
}
