package io.rightful.ledger.integration;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.mapping.LinkedAgent;
import io.rightful.ledger.mapping.MappingKeys;
import io.rightful.ledger.table.BatchRead;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.user.StoredUser;
import io.rightful.ledger.user.User;
import io.rightful.rules.agent.Candidate;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.ownersync.CrmPeople;
import io.rightful.rules.ownersync.CrmPerson;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.user.UserId;

/**
 * Reads whom a lead's sides name. Four requests a lead, however many people there are; the queues once for all leads of one
 * reader.
 */
public final class PeopleReader {
    private final AccountId account;
    private final String mappings;
    private final BatchRead items;
    private final CrmUsers crmUsers;
    private final Map<IntegrationId, Set<String>> queues = new ConcurrentHashMap<>();

    public PeopleReader(DynamoDbClient client, TableNames tables, AccountId account) {
        this.account = account;
        this.mappings = tables.userMappings();
        this.items = new BatchRead(client);
        this.crmUsers = new CrmUsers(client, tables);
    }

    /**
     * @param named the CRM users who own the lead, or did
     * @param users here, who own it
     */
    public PeopleOfCrms read(
            Collection<Integration> integrations,
            Map<IntegrationId, Set<CrmUserId>> named,
            Collection<UserId> users,
            Instant now) {
        Map<Key, Map<String, AttributeValue>> read = new HashMap<>();
        Set<Key> wanted = new HashSet<>();
        named.forEach(
                (integration, ids) -> ids.forEach(id -> wanted.add(MappingKeys.crmUser(account, integration, id))));
        users.forEach(user -> wanted.add(StoredUser.key(account, user)));
        read.putAll(items.read(mappings, wanted));
        Map<Key, UserId> linked = linked(read, now);
        Set<Key> others = new HashSet<>();
        linked.values().forEach(user -> others.add(StoredUser.key(account, user)));
        others.removeAll(read.keySet());
        read.putAll(items.read(mappings, others));
        Map<Key, Map<String, AttributeValue>> links = new HashMap<>(read);
        links.putAll(items.read(mappings, linksOfUsers(integrations, read)));
        return new PeopleOfCrms(people(integrations, named, linked(links, now)), active(read, now));
    }

    private Map<IntegrationId, CrmPeople> people(
            Collection<Integration> integrations, Map<IntegrationId, Set<CrmUserId>> named, Map<Key, UserId> linked) {
        Map<IntegrationId, CrmPeople> people = new HashMap<>();
        for (Integration integration : integrations) {
            Map<CrmUserId, Optional<UserId>> known = new HashMap<>();
            named.getOrDefault(integration.id(), Set.of()).forEach(id -> known.put(id, Optional.empty()));
            linked.forEach((key, user) -> CrmLinkKeys.integration(key)
                    .filter(integration.id()::equals)
                    .ifPresent(mine -> known.put(CrmLinkKeys.crmUser(key), Optional.of(user))));
            people.put(
                    integration.id(),
                    new CrmPeople(
                            persons(integration.id(), known), queues(integration.id()), integration.ownerRequired()));
        }
        return people;
    }

    /** A CRM that lists no users still takes those whom an admin linked. */
    private Map<CrmUserId, CrmPerson> persons(IntegrationId integration, Map<CrmUserId, Optional<UserId>> known) {
        Map<CrmUserId, ListedCrmUser> listed =
                known.isEmpty() ? Map.of() : crmUsers.find(account, integration, known.keySet());
        return known.entrySet().stream()
                .map(entry -> new CrmPerson(
                        entry.getKey(),
                        Optional.ofNullable(listed.get(entry.getKey()))
                                .map(ListedCrmUser::active)
                                .orElse(true),
                        entry.getValue()))
                .collect(Collectors.toMap(CrmPerson::id, person -> person));
    }

    private Set<String> queues(IntegrationId integration) {
        return queues.computeIfAbsent(
                integration,
                id -> crmUsers.queues(account, id).stream()
                        .filter(ListedCrmQueue::active)
                        .map(ListedCrmQueue::id)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private Set<Key> linksOfUsers(Collection<Integration> integrations, Map<Key, Map<String, AttributeValue>> read) {
        Set<Key> links = new HashSet<>();
        users(read)
                .forEach(user -> integrations.forEach(
                        integration -> links.addAll(CrmLinkKeys.of(account, integration.id(), user.links()))));
        links.removeAll(read.keySet());
        return links;
    }

    private static Set<UserId> active(Map<Key, Map<String, AttributeValue>> read, Instant now) {
        return users(read).stream()
                .map(StoredUser::user)
                .filter(user -> user.active().activeAt(now))
                .map(User::id)
                .collect(Collectors.toSet());
    }

    private static List<StoredUser> users(Map<Key, Map<String, AttributeValue>> read) {
        return read.entrySet().stream()
                .filter(entry -> entry.getKey().sort().equals(StoredUser.KIND))
                .map(entry -> StoredUser.read(new Item(entry.getValue())))
                .toList();
    }

    /** Which user each CRM user is now. */
    private static Map<Key, UserId> linked(Map<Key, Map<String, AttributeValue>> read, Instant now) {
        Map<Key, UserId> linked = new HashMap<>();
        read.keySet().stream()
                .filter(key -> key.sort().equals(MappingKeys.SORT))
                .forEach(key -> LinkedAgent.of(key, read).links().stream()
                        .filter(link -> link.when().contains(now))
                        .forEach(link -> link.target()
                                .fold(Optional::of, Optional::<Candidate>empty)
                                .ifPresent(candidate -> linked.put(key, candidate.user()))));
        return linked;
    }
}
