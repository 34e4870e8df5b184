package io.rightful.ledger.notice;

import java.util.Locale;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

import io.rightful.ledger.table.Digest;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.Listing;
import io.rightful.ledger.table.Page;
import io.rightful.ledger.table.SortableTime;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.user.EmailAddress;

/** Addresses of an account to which mail came back, or whose people complained of it. */
public final class StoppedAddresses {
    private static final String KIND = "stoppedAddress";

    private final DynamoDbClient client;
    private final String table;

    public StoppedAddresses(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.table = tables.accounts();
    }

    /** One write. The same address again replaces what was said of it. */
    public void stop(AccountId account, StoppedAddress stopped) {
        ItemBuilder item = ItemBuilder.item(key(account, stopped.id()))
                .text("email", stopped.email().folded())
                .text("why", stopped.why().name().toLowerCase(Locale.ROOT))
                .text("notice", stopped.notice())
                .text("at", stopped.at());
        Listing.entry(item, listing(account), Key.join(SortableTime.of(stopped.at()), stopped.id()));
        client.putItem(put -> put.tableName(table).item(item.build()));
    }

    /** One read. */
    public Optional<StoppedAddress> find(AccountId account, EmailAddress email) {
        return Item.ofRead(client.getItem(get -> get.tableName(table)
                                .key(key(account, id(email)).attributes())
                                .consistentRead(true))
                        .item())
                .map(StoppedAddresses::read);
    }

    /** Newest first. */
    public Page<StoppedAddress> list(AccountId account, Optional<String> cursor, int limit) {
        return new Listing(client, table, listing(account)).newestFirst(cursor, limit, StoppedAddresses::read);
    }

    /** @return what was stopped; absent where it was not */
    public Optional<StoppedAddress> release(AccountId account, String id) {
        var answer = client.deleteItem(delete ->
                delete.tableName(table).key(key(account, id).attributes()).returnValues(ReturnValue.ALL_OLD));
        return Item.ofRead(answer.attributes()).map(StoppedAddresses::read);
    }

    static String id(EmailAddress email) {
        return Digest.of(email.folded());
    }

    private static StoppedAddress read(Item item) {
        return new StoppedAddress(
                new EmailAddress(item.text("email")),
                StoppedAddress.Why.valueOf(item.text("why").toUpperCase(Locale.ROOT)),
                item.text("notice"),
                item.time("at"));
    }

    private static Key key(AccountId account, String id) {
        return new Key(Key.join(account.value(), KIND, id), KIND);
    }

    private static String listing(AccountId account) {
        return Key.join(account.value(), "stoppedAddresses");
    }
}
