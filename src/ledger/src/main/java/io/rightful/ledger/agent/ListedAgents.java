package io.rightful.ledger.agent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.mapping.LinkedAgent;
import io.rightful.ledger.mapping.ListedAgentMap;
import io.rightful.ledger.mapping.MappingKeys;
import io.rightful.ledger.table.BatchRead;
import io.rightful.ledger.table.Contention;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.Listing;
import io.rightful.ledger.table.Page;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.agent.AgentKey;
import io.rightful.rules.agent.DirectoryAgent;
import io.rightful.rules.agent.DirectoryReading;
import io.rightful.rules.agent.ListedAgent;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.SourceName;

/**
 * The agents of a source as its phone system lists them. They stand in the agents' own mapping items, which a decision reads
 * anyway and whose changes bring back the calls that wait for the agent.
 */
public final class ListedAgents {
    private final DynamoDbClient client;
    private final String table;
    private final BatchRead items;

    public ListedAgents(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.table = tables.userMappings();
        this.items = new BatchRead(client);
    }

    /** By name. A moment behind what was written last. */
    public Page<NamedAgent> page(AccountId account, SourceName source, Optional<String> cursor, int limit) {
        return listing(account, source).page(cursor, limit, ListedAgents::named);
    }

    /**
     * Takes over the whole list, and writes only what is new. Whoever it does not name any more is kept as gone: links stay, and
     * calls of their time are theirs.
     *
     * @param listed an agent named twice counts as first named
     * @return how many agents were written
     */
    public int put(AccountId account, SourceName source, List<DirectoryAgent> listed, DirectoryReading reading) {
        Map<AgentKey, UnaryOperator<Optional<ListedAgent>>> changes = new LinkedHashMap<>();
        listed.forEach(agent -> agent.agent()
                .key()
                .ifPresent(key -> changes.putIfAbsent(
                        key,
                        known -> Optional.of(known.map(before -> before.again(agent, reading))
                                .orElseGet(() -> ListedAgent.first(agent, reading))))));
        listing(account, source).all(ListedAgents::named).stream()
                .map(NamedAgent::key)
                .forEach(key -> changes.putIfAbsent(key, known -> known.map(before -> before.gone(reading.begun()))));
        return write(account, source, changes);
    }

    private int write(
            AccountId account, SourceName source, Map<AgentKey, UnaryOperator<Optional<ListedAgent>>> changes) {
        Map<Key, UnaryOperator<Optional<ListedAgent>>> byKey = new LinkedHashMap<>();
        changes.forEach((agent, change) -> byKey.put(MappingKeys.link(account, source, agent), change));
        byKey.keySet().removeIf(key -> !key.fits());
        Map<Key, Map<String, AttributeValue>> read = items.read(table, byKey.keySet());
        return byKey.entrySet().stream()
                .mapToInt(entry -> write(LinkedAgent.of(entry.getKey(), read), entry.getValue()))
                .sum();
    }

    private int write(LinkedAgent read, UnaryOperator<Optional<ListedAgent>> change) {
        return Contention.retrying(lost -> {
            LinkedAgent before = lost == 0 ? read : LinkedAgent.of(read.key(), items.read(table, Set.of(read.key())));
            Optional<ListedAgent> after = change.apply(before.listed());
            if (after.equals(before.listed())) {
                return 0;
            }
            after.ifPresent(
                    agent -> client.putItem(before.withListed(agent).put(table).alone()));
            return 1;
        });
    }

    private Listing listing(AccountId account, SourceName source) {
        return new Listing(client, table, ListedAgentMap.listing(account, source));
    }

    private static NamedAgent named(Item item) {
        AgentKey key = new AgentKey(Key.words(item.key().partition()).get(3));
        LinkedAgent agent = LinkedAgent.of(item.key(), Map.of(item.key(), item.attributes()));
        return new NamedAgent(key, agent.listed().orElseThrow());
    }
}
