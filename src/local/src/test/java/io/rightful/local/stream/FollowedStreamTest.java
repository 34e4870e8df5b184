package io.rightful.local.stream;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.dynamodb.DynamoDbExtension;

import static org.assertj.core.api.Assertions.assertThat;

class FollowedStreamTest {
    @RegisterExtension
    static final DynamoDbExtension DATABASE = new DynamoDbExtension();

    private String table = DATABASE.prefix() + "user-mappings";
    private final List<String> records = new ArrayList<>();

    @Test
    void aStreamThatWasEmptyAtFirstIsFollowedAndEveryRecordComesOnce() {
        FollowedStream stream =
                new FollowedStream(DATABASE.streams(), streamArn(), record -> records.add(record.toString()));
        stream.poll();
        put("one");
        put("two");
        stream.poll();
        stream.poll();
        put("three");
        stream.poll();
        stream.poll();

        assertThat(records).hasSize(3);
        assertThat(records.get(2))
                .contains("\"eventName\":\"INSERT\"", "\"NewImage\":{", "\"pk\":{\"S\":\"three\"}", streamArn());
    }

    @Test
    void aRecordWithAnEmptyMapOrListIsFollowed() {
        table = DATABASE.prefix() + "assignment-history";
        FollowedStream stream =
                new FollowedStream(DATABASE.streams(), streamArn(), record -> records.add(record.toString()));
        put("empty", Map.of("map", AttributeValue.fromM(Map.of()), "list", AttributeValue.fromL(List.of())));
        stream.poll();

        assertThat(records).hasSize(1);
        assertThat(records.get(0)).contains("\"map\":{\"M\":{}}", "\"pk\":{\"S\":\"empty\"}");
    }

    private void put(String partition) {
        put(partition, Map.of());
    }

    private void put(String partition, Map<String, AttributeValue> attributes) {
        Map<String, AttributeValue> item = new HashMap<>(attributes);
        item.put("pk", AttributeValue.fromS(partition));
        item.put("sk", AttributeValue.fromS("s"));
        DATABASE.client().putItem(put -> put.tableName(table).item(item));
    }

    private String streamArn() {
        return DATABASE.client()
                .describeTable(request -> request.tableName(table))
                .table()
                .latestStreamArn();
    }
}
