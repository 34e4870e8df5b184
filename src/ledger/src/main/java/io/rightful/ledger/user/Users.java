package io.rightful.ledger.user;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

import io.rightful.ledger.mapping.MappingKeys;
import io.rightful.ledger.mapping.SharedKey;
import io.rightful.ledger.table.BatchRead;
import io.rightful.ledger.table.Contention;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.Listing;
import io.rightful.ledger.table.Page;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.agent.Agent;
import io.rightful.rules.agent.Candidate;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.name.PersonName;
import io.rightful.rules.user.ActivePeriods;
import io.rightful.rules.user.UserId;

/** The users of an account, and with each in one transaction all that an agent's words find them by. */
public final class Users {
    /** Namesakes by last name offered as suggestions. */
    public static final int SUGGESTIONS = 50;

    private final DynamoDbClient client;
    private final String table;
    private final BatchRead items;

    public Users(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.table = tables.userMappings();
        this.items = new BatchRead(client);
    }

    public UserWrite create(AccountId account, User user) {
        return Contention.retrying(() -> stored(account, user.id())
                .<UserWrite>map(
                        present -> new UserWrite.VersionConflict(present.user().version()))
                .orElseGet(() -> write(new UserChange(account, StoredUser.notYet(user), user))));
    }

    /** Writes nothing where nothing is different. Without an expected version the last write wins. */
    public UserWrite update(AccountId account, User changed, Optional<Long> expectedVersion) {
        return Contention.retrying(() -> stored(account, changed.id())
                .map(present -> update(account, present, changed, expectedVersion))
                .orElseGet(UserWrite.NotFound::new));
    }

    public Optional<User> find(AccountId account, UserId user) {
        return stored(account, user).map(StoredUser::user);
    }

    /** In the order of folded name. */
    public Page<User> list(AccountId account, Optional<String> cursor, int limit) {
        return new Listing(client, table, StoredUser.listing(account))
                .page(cursor, limit, item -> StoredUser.read(item).user());
    }

    /** Users who do not exist are not in the answer. One request for up to 100 users. */
    public Map<UserId, ActivePeriods> activePeriods(AccountId account, Collection<UserId> users) {
        Map<UserId, ActivePeriods> periods = new TreeMap<>();
        find(account, users).forEach(user -> periods.put(user.id(), user.active()));
        return periods;
    }

    /** In no order, without those who do not exist. One request for up to 100 users. */
    public List<User> find(AccountId account, Collection<UserId> users) {
        List<Key> keys =
                users.stream().map(user -> StoredUser.key(account, user)).toList();
        return items.read(table, keys).values().stream()
                .map(item -> StoredUser.read(new Item(item)).user())
                .toList();
    }

    /** Whom a person may mean by this agent: the users of its name's key, then users of its last name, at most 50. */
    public List<Candidate> suggestionsPool(AccountId account, Agent agent) {
        return agent.personName().map(name -> pool(account, name)).orElse(List.of());
    }

    private UserWrite update(AccountId account, StoredUser present, User changed, Optional<Long> expectedVersion) {
        long current = present.user().version();
        if (expectedVersion.filter(expected -> expected != current).isPresent()) {
            return new UserWrite.VersionConflict(current);
        }
        if (present.user().equals(changed.withVersion(current))) {
            return new UserWrite.Written(present.user());
        }
        return write(new UserChange(account, present, changed));
    }

    private UserWrite write(UserChange change) {
        Set<Key> keys = new HashSet<>(change.shared());
        keys.addAll(change.links());
        Map<Key, Map<String, AttributeValue>> read = items.read(table, keys);
        return change.emailHolder(read)
                .<UserWrite>map(UserWrite.EmailTaken::new)
                .orElseGet(() -> {
                    client.transactWriteItems(transaction -> transaction.transactItems(change.writes(table, read)));
                    return new UserWrite.Written(
                            change.before().changedTo(change.after()).user());
                });
    }

    private List<Candidate> pool(AccountId account, PersonName name) {
        Key key = MappingKeys.name(account, name.key());
        Set<Candidate> pool = new LinkedHashSet<>(
                SharedKey.of(key, items.read(table, List.of(key))).users().values());
        QueryRequest.Builder sameLastName = QueryRequest.builder()
                .tableName(table)
                .indexName("by-last-name")
                .keyConditionExpression("#name = :name")
                .expressionAttributeNames(Map.of("#name", StoredUser.LAST_NAME))
                .expressionAttributeValues(Map.of(":name", AttributeValue.fromS(StoredUser.lastName(account, name))))
                .limit(SUGGESTIONS);
        client.query(sameLastName.build()).items().stream()
                .map(item -> StoredUser.read(new Item(item)).user().candidate())
                .forEach(pool::add);
        return pool.stream().limit(SUGGESTIONS).toList();
    }

    private Optional<StoredUser> stored(AccountId account, UserId user) {
        return Item.ofRead(client.getItem(get -> get.tableName(table)
                                .key(StoredUser.key(account, user).attributes())
                                .consistentRead(true))
                        .item())
                .map(StoredUser::read);
    }
}
