package io.rightful.local.stream;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import software.amazon.awssdk.services.dynamodb.model.ExpiredIteratorException;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.TrimmedDataAccessException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** Where we stand in each shard of one table's stream, from the oldest record kept. Used by one thread. */
final class FollowedStream {
    private final DynamoDbStreamsClient client;
    private final String arn;
    private final Consumer<ObjectNode> records;
    private final Map<String, String> iterators = new HashMap<>();
    private final Map<String, BigInteger> handed = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    FollowedStream(DynamoDbStreamsClient client, String arn, Consumer<ObjectNode> records) {
        this.client = client;
        this.arn = arn;
        this.records = records;
    }

    void poll() {
        if (iterators.isEmpty()) {
            openNewShards();
        }
        Map.copyOf(iterators).forEach(this::read);
    }

    private void openNewShards() {
        client.describeStream(request -> request.streamArn(arn)).streamDescription().shards().stream()
                .map(Shard::shardId)
                .filter(seen::add)
                .forEach(shard -> iterators.put(shard, oldest(shard)));
    }

    private String oldest(String shard) {
        return client.getShardIterator(request ->
                        request.streamArn(arn).shardId(shard).shardIteratorType(ShardIteratorType.TRIM_HORIZON))
                .shardIterator();
    }

    private void read(String shard, String iterator) {
        try {
            GetRecordsResponse response = client.getRecords(request -> request.shardIterator(iterator));
            response.records().forEach(record -> hand(shard, record));
            Optional.ofNullable(response.nextShardIterator())
                    .ifPresentOrElse(next -> iterators.put(shard, next), () -> iterators.remove(shard));
        } catch (TrimmedDataAccessException | ExpiredIteratorException e) {
            iterators.put(shard, oldest(shard));
        }
    }

    /** Once each, though a shard is sometimes read again: DynamoDB Local calls an iterator of an empty shard trimmed. */
    private void hand(String shard, Record record) {
        BigInteger number = new BigInteger(record.dynamodb().sequenceNumber());
        if (number.compareTo(handed.getOrDefault(shard, BigInteger.ZERO)) > 0) {
            records.accept(StreamRecordJson.of(record, arn));
            handed.put(shard, number);
        }
    }
}
