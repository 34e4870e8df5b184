package io.rightful.ledger.integration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.table.BatchRead;
import io.rightful.ledger.table.BatchRead.Address;
import io.rightful.ledger.table.BatchWrite;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.Page;
import io.rightful.ledger.table.PagedQuery;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.IntegrationId;

/** A CRM's users and queues, as last synced. */
public final class CrmUsers {
    /** Users whom one search names. */
    public static final int FOUND = 20;

    private static final int PAGE = 500;
    private static final int LOOKED_AT = 60;

    private final DynamoDbClient client;
    private final String table;
    private final ChangedLinks links;

    public CrmUsers(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.table = tables.accounts();
        this.links = new ChangedLinks(client, tables);
    }

    /**
     * Takes over what the CRM has now, and writes only what is new. Whoever it does not name any more is kept as not active, since
     * they may own leads.
     */
    public void put(
            AccountId account,
            IntegrationId integration,
            Collection<ListedCrmUser> users,
            Collection<ListedCrmQueue> queues) {
        Map<Address, Map<String, AttributeValue>> writes = new LinkedHashMap<>();
        List<ListedCrmUser> known = users(account, integration);
        List<ListedCrmUser> changed = changed(users, known, ListedCrmUser::id, ListedCrmUser::left);
        cameOrWent(known, changed).forEach(user -> links.put(account, integration, user));
        changed.forEach(user -> {
            add(writes, CrmUserItems.item(account, integration, user));
            CrmUserItems.words(account, integration, user).forEach(word -> add(writes, word));
        });
        changed(queues, queues(account, integration), ListedCrmQueue::id, ListedCrmQueue::gone)
                .forEach(queue -> add(writes, CrmUserItems.item(account, integration, queue)));
        new BatchWrite(client).put(writes);
    }

    /** Whose name, one of its words, username or e-mail begins with the text; at most {@value #FOUND}. */
    public List<ListedCrmUser> search(AccountId account, IntegrationId integration, String text) {
        Set<Key> found = new LinkedHashSet<>();
        begins(account, integration, CrmUserItems.wordsFrom(text))
                .page(client, Optional.empty(), LOOKED_AT, item -> new CrmUserId(new Item(item).text("id")))
                .items()
                .forEach(id -> found.add(CrmUserItems.user(account, integration, id)));
        return new BatchRead(client)
                .read(table, found).values().stream()
                        .map(item -> CrmUserItems.user(new Item(item)))
                        .filter(user -> CrmUserItems.isFoundBy(user, text))
                        .sorted(Comparator.comparing(ListedCrmUser::name).thenComparing(ListedCrmUser::id))
                        .limit(FOUND)
                        .toList();
    }

    /** One request for up to 100 users. Whoever is not known is not in the answer. */
    public Map<CrmUserId, ListedCrmUser> find(AccountId account, IntegrationId integration, Collection<CrmUserId> ids) {
        List<Key> keys = ids.stream()
                .map(id -> CrmUserItems.user(account, integration, id))
                .toList();
        return new BatchRead(client)
                .read(table, keys).values().stream()
                        .map(item -> CrmUserItems.user(new Item(item)))
                        .collect(Collectors.toMap(ListedCrmUser::id, user -> user));
    }

    public List<ListedCrmUser> users(AccountId account, IntegrationId integration) {
        return all(account, integration, CrmUserItems.USERS, CrmUserItems::user);
    }

    public List<ListedCrmQueue> queues(AccountId account, IntegrationId integration) {
        return all(account, integration, CrmUserItems.QUEUES, CrmUserItems::queue);
    }

    private <T> List<T> all(AccountId account, IntegrationId integration, String prefix, Function<Item, T> read) {
        List<T> all = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Page<T> page =
                    begins(account, integration, prefix).page(client, cursor, PAGE, item -> read.apply(new Item(item)));
            all.addAll(page.items());
            cursor = page.cursor();
        } while (cursor.isPresent());
        return all;
    }

    private PagedQuery begins(AccountId account, IntegrationId integration, String prefix) {
        return PagedQuery.ofPrefix(table, CrmUserItems.partition(account, integration), prefix);
    }

    /** Before it is written that they did, so that it is not forgotten. */
    private static List<CrmUserId> cameOrWent(List<ListedCrmUser> known, List<ListedCrmUser> changed) {
        Map<CrmUserId, Boolean> active = new TreeMap<>();
        known.forEach(user -> active.put(user.id(), user.active()));
        return changed.stream()
                .filter(user -> active.getOrDefault(user.id(), user.active()) != user.active())
                .map(ListedCrmUser::id)
                .toList();
    }

    private static <T, I> List<T> changed(
            Collection<T> now, Collection<T> before, Function<T, I> id, Function<T, T> gone) {
        Map<I, T> known = new TreeMap<>();
        before.forEach(one -> known.put(id.apply(one), one));
        List<T> changed = new ArrayList<>();
        now.forEach(one -> {
            if (!one.equals(known.remove(id.apply(one)))) {
                changed.add(one);
            }
        });
        known.values().stream()
                .filter(one -> !gone.apply(one).equals(one))
                .map(gone)
                .forEach(changed::add);
        return changed;
    }

    private void add(Map<Address, Map<String, AttributeValue>> writes, Map<String, AttributeValue> item) {
        writes.put(new Address(table, Key.of(item)), item);
    }
}
