package io.rightful.ledger.decision;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.call.StoredCall;
import io.rightful.ledger.table.BatchRead.Address;
import io.rightful.ledger.table.Items;
import io.rightful.ledger.table.SnapshotRead;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.assignment.AssignmentPolicy;
import io.rightful.rules.assignment.CallDecision;
import io.rightful.rules.call.CallKey;

/** Reads decided calls for their records in CRMs, as they are kept now. Writes nothing. */
public final class RecordedCalls {
    private final DynamoDbClient client;
    private final TableNames tables;
    private final InstantSource clock;

    public RecordedCalls(DynamoDbClient client, TableNames tables, InstantSource clock) {
        this.client = client;
        this.tables = tables;
        this.clock = clock;
    }

    /**
     * Where the integration decides as the source does, the call's own decision counts, so that a record says no other than the
     * call; else its own policy does.
     */
    public Optional<RecordedCall> find(CallKey call, UnaryOperator<AssignmentPolicy> policy) {
        Reading reading = new Reading(call, new Items(), clock.instant(), policy);
        Situation situation = reading.all(new SnapshotRead(client));
        return situation
                .stored()
                .map(stored -> new RecordedCall(stored, situation.question(), decision(stored, situation)));
    }

    private static CallDecision decision(StoredCall stored, Situation situation) {
        return situation.question().policy().equals(situation.policyOfSource())
                ? stored.decision()
                : situation.decision();
    }

    private final class Reading {
        private final Statement statement;
        private final Addresses addresses;
        private final Items items;
        private final Instant now;
        private final UnaryOperator<AssignmentPolicy> policy;

        private Reading(CallKey call, Items items, Instant now, UnaryOperator<AssignmentPolicy> policy) {
            this.statement = Statement.nothing(call);
            this.addresses = new Addresses(tables, call);
            this.items = items;
            this.now = now;
            this.policy = policy;
        }

        private Situation all(SnapshotRead reader) {
            Situation situation = situation();
            for (List<Set<Address>> wave = unread(situation); !wave.isEmpty(); wave = unread(situation)) {
                items.read(reader, wave);
                situation = situation();
            }
            return situation;
        }

        /** What the call itself needs; then whom the record may be given to. */
        private List<Set<Address>> unread(Situation situation) {
            List<Set<Address>> ofCall = situation.unread();
            return ofCall.isEmpty() && situation.stored().isPresent()
                    ? RecordedCall.named(situation.question()).stream()
                            .map(addresses::user)
                            .filter(user -> !items.knows(user))
                            .map(Set::of)
                            .toList()
                    : ofCall;
        }

        private Situation situation() {
            return new Situation(statement, addresses, items, now, policy);
        }
    }
}
