package io.rightful.ledger.notice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.settings.SettingsItems;
import io.rightful.ledger.table.BatchRead;
import io.rightful.ledger.table.BatchRead.Address;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.user.StoredUser;
import io.rightful.ledger.user.User;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.user.EmailAddress;
import io.rightful.rules.user.UserId;

/** Reads in two requests all but the contact: four items by their keys, then whether the agent's address is stopped. */
public final class NoticeReader {
    private final TableNames tables;
    private final BatchRead items;
    private final StoppedAddresses stopped;

    public NoticeReader(DynamoDbClient client, TableNames tables) {
        this.tables = tables;
        this.items = new BatchRead(client);
        this.stopped = new StoppedAddresses(client, tables);
    }

    public NoticeReading read(AccountId account, String notice, UserId agent) {
        Address settings = new Address(tables.accounts(), SettingsItems.key(account));
        Address present = new Address(tables.accounts(), NoticeItems.key(account, notice));
        Address window = new Address(tables.accounts(), WindowItems.key(account, agent));
        Address user = new Address(tables.userMappings(), StoredUser.key(account, agent));
        var found = items.read(List.of(settings, present, window, user));
        Optional<User> known =
                item(found, user).map(item -> StoredUser.read(item).user());
        Map<Key, Map<String, AttributeValue>> byKey = new HashMap<>();
        found.forEach((address, item) -> byKey.put(address.key(), item));
        return new NoticeReading(
                item(found, present).map(NoticeItems::read),
                item(found, window)
                        .map(item -> new StoredWindow(Optional.of(WindowItems.read(item)), item.number(Item.VERSION)))
                        .orElse(StoredWindow.NONE),
                SettingsItems.parse(account, byKey).value(),
                known,
                known.flatMap(User::email)
                        .flatMap(EmailAddress::of)
                        .flatMap(email -> stopped.find(account, email))
                        .isPresent());
    }

    private static Optional<Item> item(Map<Address, Map<String, AttributeValue>> found, Address address) {
        return Item.ofRead(found.get(address));
    }
}
