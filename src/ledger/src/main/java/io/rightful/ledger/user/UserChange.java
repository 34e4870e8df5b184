package io.rightful.ledger.user;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

import io.rightful.ledger.mapping.LinkedAgent;
import io.rightful.ledger.mapping.MappingKeys;
import io.rightful.ledger.mapping.SharedKey;
import io.rightful.ledger.table.Key;
import io.rightful.rules.agent.Candidate;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.name.PersonName;
import io.rightful.rules.user.EmailAddress;
import io.rightful.rules.user.UserId;

/** From one state of a user to the next: every item that has to say so, and no other. */
record UserChange(AccountId account, StoredUser before, User after) {

    /** E-mail and name keys whose entry of this user appears, disappears or says something else. */
    Set<Key> shared() {
        Map<Key, Candidate> old = before.revision() == 0 ? Map.of() : entries(before.user());
        Map<Key, Candidate> wanted = entries(after);
        Set<Key> keys = new HashSet<>(old.keySet());
        keys.addAll(wanted.keySet());
        keys.removeIf(key -> Optional.ofNullable(old.get(key)).equals(Optional.ofNullable(wanted.get(key))));
        return keys;
    }

    /** Link items that name the user, where they have to say something else. */
    Set<Key> links() {
        Set<Key> keys = new HashSet<>();
        if (!before.user().candidate().equals(after.candidate())) {
            before.links().forEach(partition -> keys.add(new Key(partition, MappingKeys.SORT)));
        }
        return keys;
    }

    /** Who else has the e-mail, of the items read. */
    Optional<UserId> emailHolder(Map<Key, Map<String, AttributeValue>> read) {
        return emailKey(after).map(key -> SharedKey.of(key, read)).stream()
                .flatMap(entry -> new TreeSet<>(entry.users().keySet()).stream())
                .filter(user -> !user.equals(after.id()))
                .findFirst();
    }

    List<TransactWriteItem> writes(String table, Map<Key, Map<String, AttributeValue>> read) {
        Map<Key, Candidate> wanted = entries(after);
        List<TransactWriteItem> writes = new ArrayList<>();
        writes.add(before.changedTo(after).put(table, account).inTransaction());
        shared().forEach(key -> writes.add(SharedKey.of(key, read)
                .with(after.id(), Optional.ofNullable(wanted.get(key)))
                .put(table)
                .inTransaction()));
        links().forEach(key -> writes.add(LinkedAgent.of(key, read)
                .describing(after.candidate())
                .put(table)
                .inTransaction()));
        return writes;
    }

    private Map<Key, Candidate> entries(User user) {
        Map<Key, Candidate> entries = new HashMap<>();
        emailKey(user).ifPresent(key -> entries.put(key, user.candidate()));
        PersonName.of(user.name())
                .map(name -> MappingKeys.name(account, name.key()))
                .ifPresent(key -> entries.put(key, user.candidate()));
        return entries;
    }

    private Optional<Key> emailKey(User user) {
        return user.email().flatMap(EmailAddress::of).map(email -> MappingKeys.email(account, email));
    }
}
