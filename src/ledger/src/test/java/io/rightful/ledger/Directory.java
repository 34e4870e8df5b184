package io.rightful.ledger;

import java.util.List;
import java.util.Map;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.agent.MappingItems;
import io.rightful.ledger.table.BatchRead;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.agent.Agent;
import io.rightful.rules.agent.AgentEvidence;
import io.rightful.rules.call.AccountId;

/** Reads the directory as a decision does. */
public record Directory(DynamoDbClient client, TableNames tables, AccountId account) {

    public AgentEvidence evidence(Agent agent) {
        List<Key> keys = MappingItems.keys(account, Sample.SOURCE, agent);
        return MappingItems.evidence(account, Sample.SOURCE, agent, Sample.MONDAY, read(keys));
    }

    public Map<Key, Map<String, AttributeValue>> read(List<Key> keys) {
        return new BatchRead(client).read(tables.userMappings(), keys);
    }
}
