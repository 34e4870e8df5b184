package io.rightful.ledger.agent;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.sighting.Sighting;
import io.rightful.ledger.table.BatchRead;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.TableNames;
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

    /** In the order of the agents. At most three items each, a hundred in a request. */
    public List<AgentEvidence> evidence(AccountId account, List<Sighting> agents) {
        List<Key> keys = agents.stream()
                .map(seen -> MappingItems.keys(account, seen.source(), seen.agent()))
                .flatMap(Collection::stream)
                .toList();
        Map<Key, Map<String, AttributeValue>> read = new BatchRead(client).read(table, keys);
        return agents.stream()
                .map(seen -> MappingItems.evidence(account, seen.source(), seen.agent(), read))
                .toList();
    }
}
