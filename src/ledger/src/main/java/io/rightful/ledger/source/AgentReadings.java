package io.rightful.ledger.source;

import java.time.Instant;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.SourceName;

/** How the agents of sources were last listed, for admins to see. */
public final class AgentReadings {
    private static final String KIND = "agentReading";

    private final DynamoDbClient client;
    private final String table;

    public AgentReadings(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.table = tables.accounts();
    }

    public void put(AccountId account, SourceName source, AgentReading reading) {
        client.putItem(put -> put.tableName(table)
                .item(ItemBuilder.item(key(account, source))
                        .text("at", reading.at())
                        .text("listedSince", reading.listedSince())
                        .text("problem", reading.problem())
                        .build()));
    }

    /** Nothing where they were never listed. */
    public Optional<AgentReading> find(AccountId account, SourceName source) {
        return Item.ofRead(client.getItem(get -> get.tableName(table)
                                .key(key(account, source).attributes())
                                .consistentRead(true))
                        .item())
                .map(item -> new AgentReading(
                        item.time("at"),
                        item.optionalText("listedSince").map(Instant::parse),
                        item.optionalText("problem")));
    }

    public void delete(AccountId account, SourceName source) {
        client.deleteItem(
                delete -> delete.tableName(table).key(key(account, source).attributes()));
    }

    private static Key key(AccountId account, SourceName source) {
        return new Key(Key.join(account.value(), KIND, source.value()), KIND);
    }
}
