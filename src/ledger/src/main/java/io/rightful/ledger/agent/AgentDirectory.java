package io.rightful.ledger.agent;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.sighting.Sighting;
import io.rightful.ledger.table.BatchRead;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.agent.Agent;
import io.rightful.rules.agent.AgentEvidence;
import io.rightful.rules.call.AccountId;

/** What the directory says today of agents that were seen. */
public final class AgentDirectory {
    private final DynamoDbClient client;
    private final String table;

    public AgentDirectory(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.table = tables.userMappings();
    }

    /**
     * In the order of the agents. At most three items each, a hundred in a request; for agents that are an id alone, their items
     * are read before, for what the phone system's own list says of them.
     */
    public List<AgentEvidence> evidence(AccountId account, List<Sighting> agents, Instant at) {
        Map<Key, Map<String, AttributeValue>> read = new HashMap<>();
        read(account, agents.stream().filter(seen -> seen.agent().isOnlyId()).toList(), Sighting::agent, read);
        read(account, agents, seen -> MappingItems.known(account, seen.source(), seen.agent(), at, read), read);
        return agents.stream()
                .map(seen -> MappingItems.evidence(account, seen.source(), seen.agent(), at, read))
                .toList();
    }

    private void read(
            AccountId account,
            List<Sighting> agents,
            Function<Sighting, Agent> as,
            Map<Key, Map<String, AttributeValue>> read) {
        List<Key> keys = agents.stream()
                .map(seen -> MappingItems.keys(account, seen.source(), as.apply(seen)))
                .flatMap(Collection::stream)
                .filter(key -> !read.containsKey(key))
                .toList();
        read.putAll(new BatchRead(client).read(table, keys));
    }
}
