package io.rightful.ledger.user;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.table.BatchRead;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.availability.Attendance;
import io.rightful.rules.availability.Presence;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.user.UserId;

/** When users can be reached: what they are and what they last said of themselves, read together. */
public record Attendances(DynamoDbClient client, TableNames tables) {
    public static final int EVERYBODY = 100;

    private static final int EXAMINED = 300;

    /** Users who do not exist are not in the answer. One request for every 50 users. */
    public Map<UserId, Attendance> of(AccountId account, Collection<UserId> users) {
        List<Key> keys = users.stream()
                .flatMap(user -> Stream.of(StoredUser.key(account, user), Presences.key(account, user)))
                .toList();
        return new TreeMap<>(AttendanceItems.in(new BatchRead(client).read(tables.userMappings(), keys)));
    }

    /**
     * The first of the active users in the order of folded name, a hundred at most: who is meant where nobody was chosen. Two
     * requests. Of an account's first three hundred users the inactive ones are left out; whoever comes after them is not
     * looked at.
     */
    public Map<UserId, Attendance> ofEverybody(AccountId account, Instant now) {
        List<User> active = new Users(client, tables)
                .list(account, Optional.empty(), EXAMINED).items().stream()
                        .filter(user -> user.active().activeAt(now))
                        .limit(EVERYBODY)
                        .toList();
        List<Key> keys =
                active.stream().map(user -> Presences.key(account, user.id())).toList();
        Map<Key, Map<String, AttributeValue>> read = new BatchRead(client).read(tables.userMappings(), keys);
        Map<UserId, Attendance> attendances = new TreeMap<>();
        active.forEach(user -> attendances.put(user.id(), user.attendance(presence(account, user.id(), read))));
        return attendances;
    }

    private static Optional<Presence> presence(
            AccountId account, UserId user, Map<Key, Map<String, AttributeValue>> read) {
        return Item.ofRead(read.get(Presences.key(account, user))).map(Presences::read);
    }
}
