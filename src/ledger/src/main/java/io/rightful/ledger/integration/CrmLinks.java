package io.rightful.ledger.integration;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

import io.rightful.ledger.agent.AgentLinks;
import io.rightful.ledger.mapping.LinkedAgent;
import io.rightful.ledger.mapping.MappingKeys;
import io.rightful.ledger.table.BatchRead;
import io.rightful.ledger.table.Contention;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.user.StoredUser;
import io.rightful.rules.agent.AgentLink;
import io.rightful.rules.agent.Candidate;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.user.UserId;

/**
 * Whom a CRM's users are here. At one time a CRM user is one user, and a user is one user of each CRM. The item of a link says of
 * its user what is true of them, like an agent's.
 */
public final class CrmLinks {
    private final DynamoDbClient client;
    private final TableNames tables;
    private final String table;
    private final BatchRead items;

    public CrmLinks(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.tables = tables;
        this.table = tables.userMappings();
        this.items = new BatchRead(client);
    }

    /** @param from when the link begins and earlier ones of both end; without it, it replaces them all and holds always */
    public CrmLinkWrite put(
            AccountId account, IntegrationId integration, UserId user, CrmUserId crmUser, Optional<Instant> from) {
        Key link = MappingKeys.crmUser(account, integration, crmUser);
        return Contention.retrying(() -> read(account, integration, user, List.of(link))
                .map(change -> {
                    change.endAll(from);
                    change.add(link, from);
                    return write(change, crmUser);
                })
                .orElseGet(CrmLinkWrite.UserNotFound::new));
    }

    /** @param at when the user's link ends; without it, it never was */
    public void delete(AccountId account, IntegrationId integration, UserId user, Optional<Instant> at) {
        Contention.retrying(() -> {
            Optional<CrmLinkChange> change = read(account, integration, user, List.of());
            change.ifPresent(found -> {
                found.endAll(at);
                write(found);
            });
            return change;
        });
    }

    /** Who a CRM user is, and was, in the order of the periods. */
    public List<AgentLink> find(AccountId account, IntegrationId integration, CrmUserId crmUser) {
        Key key = MappingKeys.crmUser(account, integration, crmUser);
        return LinkedAgent.of(key, items.read(table, List.of(key))).links();
    }

    /** Who each of the CRM's users is now; one who is nobody here is not in the answer. One request for up to 100. */
    public Map<CrmUserId, UserId> users(
            AccountId account, IntegrationId integration, Collection<CrmUserId> crmUsers, Instant now) {
        List<Key> keys = crmUsers.stream()
                .map(crmUser -> MappingKeys.crmUser(account, integration, crmUser))
                .toList();
        Map<Key, Map<String, AttributeValue>> read = items.read(table, keys);
        Map<CrmUserId, UserId> users = new TreeMap<>();
        read.keySet()
                .forEach(key -> LinkedAgent.of(key, read).links().stream()
                        .filter(link -> link.when().contains(now))
                        .flatMap(link -> link.target().fold(Stream::of, Stream::<Candidate>empty))
                        .forEach(candidate -> users.put(CrmLinkKeys.crmUser(key), candidate.user())));
        return users;
    }

    /** The CRMs' users who are this user, or were, with when. Two requests. */
    public Map<IntegrationId, Map<CrmUserId, List<AgentLink>>> of(AccountId account, UserId user) {
        List<Key> keys = stored(account, user).stream()
                .flatMap(found -> CrmLinkKeys.all(found.links()).stream())
                .toList();
        Map<Key, Map<String, AttributeValue>> read = items.read(table, keys);
        Map<IntegrationId, Map<CrmUserId, List<AgentLink>>> links = new TreeMap<>();
        keys.forEach(key -> CrmLinkKeys.integration(key)
                .ifPresent(integration -> links.computeIfAbsent(integration, id -> new TreeMap<>())
                        .put(
                                CrmLinkKeys.crmUser(key),
                                LinkedAgent.of(key, read).links().stream()
                                        .filter(link -> link.target()
                                                .fold(linked -> linked.user().equals(user), () -> false))
                                        .toList())));
        return links;
    }

    /** The CRM's users who are this user, or were. */
    public List<CrmUserId> of(AccountId account, IntegrationId integration, UserId user) {
        return stored(account, user).stream()
                .flatMap(found -> CrmLinkKeys.of(account, integration, found.links()).stream())
                .map(CrmLinkKeys::crmUser)
                .toList();
    }

    private Optional<CrmLinkChange> read(AccountId account, IntegrationId integration, UserId user, List<Key> further) {
        return stored(account, user).map(found -> {
            Set<Key> keys = new LinkedHashSet<>(CrmLinkKeys.of(account, integration, found.links()));
            keys.addAll(further);
            Map<Key, Map<String, AttributeValue>> read = items.read(table, keys);
            return CrmLinkChange.of(
                    account,
                    found,
                    keys.stream().map(key -> LinkedAgent.of(key, read)).toList());
        });
    }

    private Optional<StoredUser> stored(AccountId account, UserId user) {
        Key key = StoredUser.key(account, user);
        return Item.ofRead(items.read(table, List.of(key)).get(key)).map(StoredUser::read);
    }

    private CrmLinkWrite write(CrmLinkChange change, CrmUserId crmUser) {
        if (change.longest() > AgentLinks.LINKS_OF_AN_AGENT) {
            return new CrmLinkWrite.TooMany(AgentLinks.LINKS_OF_AN_AGENT);
        }
        if (change.links().size() > AgentLinks.AGENTS_OF_A_USER) {
            return new CrmLinkWrite.TooMany(AgentLinks.AGENTS_OF_A_USER);
        }
        write(change);
        return new CrmLinkWrite.Linked(crmUser);
    }

    private void write(CrmLinkChange change) {
        List<TransactWriteItem> writes = change.writes(tables);
        if (!writes.isEmpty()) {
            client.transactWriteItems(transaction -> transaction.transactItems(writes));
        }
    }
}
