package io.rightful.ledger.user;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.table.BatchRead.Address;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.availability.Attendance;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.user.UserId;

/** What tells when users can be reached: two items each. */
public final class AttendanceItems {
    private AttendanceItems() {}

    public static Set<Address> addresses(TableNames tables, AccountId account, UserId user) {
        return Set.of(
                new Address(tables.userMappings(), StoredUser.key(account, user)),
                new Address(tables.userMappings(), Presences.key(account, user)));
    }

    /** Of every user whose item is among these. */
    public static Map<UserId, Attendance> in(Map<Key, Map<String, AttributeValue>> items) {
        Map<UserId, Attendance> attendances = new HashMap<>();
        items.forEach((key, item) -> {
            if (key.sort().equals(StoredUser.KIND)) {
                User user = StoredUser.read(new Item(item)).user();
                Optional<Item> presence = Optional.ofNullable(items.get(new Key(key.partition(), Presences.SORT)))
                        .map(Item::new);
                attendances.put(user.id(), user.attendance(presence.map(Presences::read)));
            }
        });
        return attendances;
    }
}
