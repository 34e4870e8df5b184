package io.rightful.callcompleted.simulator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;

/** The directory is built once through the ledger and then copied to every account that a schedule needs. */
final class WorldTemplate {
    private static final String TEMPLATE = "template";
    private static final int BATCH = 25;

    private final DynamoDbClient client;
    private final TableNames tables;
    private final List<Map<String, AttributeValue>> directory;

    WorldTemplate(DynamoDbClient client, TableNames tables) {
        this(client, tables, template -> {});
    }

    /** @param more adds to the directory */
    WorldTemplate(DynamoDbClient client, TableNames tables, Consumer<AccountId> more) {
        this.client = client;
        this.tables = tables;
        World.build(client, tables, new AccountId(TEMPLATE));
        more.accept(new AccountId(TEMPLATE));
        this.directory = client.scan(scan -> scan.tableName(tables.userMappings())).items().stream()
                .filter(item -> item.get("pk").s().startsWith(TEMPLATE + "#"))
                .toList();
    }

    void copyTo(AccountId account, long seed) {
        List<WriteRequest> writes = directory.stream()
                .map(item -> WriteRequest.builder()
                        .putRequest(PutRequest.builder().item(of(account, item)).build())
                        .build())
                .toList();
        for (int from = 0; from < writes.size(); from += BATCH) {
            List<WriteRequest> some = writes.subList(from, Math.min(from + BATCH, writes.size()));
            client.batchWriteItem(batch -> batch.requestItems(Map.of(tables.userMappings(), some)));
        }
        World.decide(client, tables, account, seed);
    }

    private static Map<String, AttributeValue> of(AccountId account, Map<String, AttributeValue> item) {
        Map<String, AttributeValue> copy = new HashMap<>(item);
        copy.replaceAll((name, value) -> value.s() != null && value.s().startsWith(TEMPLATE + "#")
                ? AttributeValue.fromS(account.value() + value.s().substring(TEMPLATE.length()))
                : value);
        return copy;
    }
}
