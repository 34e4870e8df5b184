package io.rightful.jobs;

import java.time.Instant;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.delivery.DeliveryId;
import io.rightful.ledger.delivery.UnsentEvent;
import io.rightful.ledger.delivery.UnsentEvents;
import io.rightful.ledger.delivery.UnsentKey;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;

/** A call that the bus has refused. */
record KeptEvent(UnsentEvents events, UnsentKey key) {
    private static final Instant NEVER = Instant.parse("2126-10-06T14:00:00Z");
    static final Instant TOLD_AT = Instant.parse("2026-10-06T14:00:00Z");

    static KeptEvent of(DynamoDbClient client, TableNames tables, String account, String delivery) {
        UnsentEvents events = new UnsentEvents(client, tables);
        KeptEvent kept = new KeptEvent(events, new UnsentKey(new AccountId(account), new DeliveryId(delivery)));
        events.keep(kept.key, new UnsentEvent("rightful.telephony", "CallCompleted", kept.detail(), TOLD_AT), NEVER);
        return kept;
    }

    String detail() {
        return "{\"schemaVersion\":\"1.0\",\"account\":\"%s\",\"payloads\":[\"%s\"]}"
                .formatted(key.account().value(), key.delivery().value());
    }

    /** As the table's stream tells of it: by its key alone. */
    String change() {
        return "{\"dynamodb\":{\"Keys\":{\"pk\":{\"S\":\"%s#unsent#%s\"},\"sk\":{\"S\":\"unsent\"}},\"SequenceNumber\":\"1\",\"NewImage\":{}}}"
                .formatted(key.account().value(), key.delivery().value());
    }

    boolean isKept() {
        return events.find(key).isPresent();
    }
}
