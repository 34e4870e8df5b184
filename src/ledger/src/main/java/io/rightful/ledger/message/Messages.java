package io.rightful.ledger.message;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.table.BatchRead;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.message.MessageKey;

/** Reads texts and forms. */
public record Messages(DynamoDbClient client, TableNames tables) {

    public Optional<StoredMessage> find(MessageKey message) {
        return read(List.of(MessageItems.key(message))).stream().findFirst();
    }

    /** One request for every hundred; what is not there is not in the answer. */
    public List<StoredMessage> read(Collection<Key> keys) {
        return new BatchRead(client)
                .read(tables.calls(), keys).values().stream()
                        .map(MessageItems::read)
                        .toList();
    }
}
