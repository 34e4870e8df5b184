package io.rightful.ledger.user;

import java.time.Instant;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.availability.Presence;
import io.rightful.rules.availability.PresenceState;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.user.UserId;

/** Presence, beside the user and not in it: it changes often and is none of an admin's edits. */
public final class Presences {
    static final String SORT = "presence";

    private final DynamoDbClient client;
    private final String table;

    public Presences(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.table = tables.userMappings();
    }

    public void put(AccountId account, UserId user, Presence presence) {
        ItemBuilder item = ItemBuilder.item(key(account, user))
                .text("state", presence.state().name())
                .text("until", presence.until());
        client.putItem(put -> put.tableName(table).item(item.build()));
    }

    public Optional<Presence> find(AccountId account, UserId user) {
        return Item.ofRead(client.getItem(get ->
                                get.tableName(table).key(key(account, user).attributes()))
                        .item())
                .map(Presences::read);
    }

    static Presence read(Item item) {
        return new Presence(
                PresenceState.valueOf(item.text("state")),
                item.optionalText("until").map(Instant::parse));
    }

    static Key key(AccountId account, UserId user) {
        return new Key(StoredUser.key(account, user).partition(), SORT);
    }
}
