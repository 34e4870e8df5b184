package io.rightful.ledger.mapping;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.VersionedPut;
import io.rightful.rules.agent.Candidate;
import io.rightful.rules.user.UserId;

/** All users of one e-mail or of one name key. An emptied one stays, so that its version goes on counting. */
public record SharedKey(Key key, long version, SortedMap<UserId, Candidate> users) {
    private static final String USERS = "users";

    public SharedKey {
        users = Collections.unmodifiableSortedMap(new TreeMap<>(users));
    }

    public static SharedKey of(Key key, Map<Key, Map<String, AttributeValue>> read) {
        SortedMap<UserId, Candidate> users = new TreeMap<>();
        Optional<Item> item = Item.ofRead(read.get(key));
        item.map(found -> found.map(USERS).attributes().values()).stream()
                .flatMap(Collection::stream)
                .map(value -> CandidateMap.read(new Item(value.m())))
                .forEach(candidate -> users.put(candidate.user(), candidate));
        return new SharedKey(key, item.map(found -> found.number(Item.VERSION)).orElse(0L), users);
    }

    /** With this entry of a user, or without any of theirs. */
    public SharedKey with(UserId user, Optional<Candidate> entry) {
        SortedMap<UserId, Candidate> changed = new TreeMap<>(users);
        changed.remove(user);
        entry.ifPresent(candidate -> changed.put(user, candidate));
        return new SharedKey(key, version, changed);
    }

    public VersionedPut put(String table) {
        ItemBuilder entries = ItemBuilder.map();
        users.forEach((user, candidate) -> entries.map(user.value(), CandidateMap.of(candidate)));
        return VersionedPut.of(table, ItemBuilder.item(key).map(USERS, entries), version);
    }
}
