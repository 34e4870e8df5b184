package io.rightful.ledger.decision;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.call.StoredCall;
import io.rightful.ledger.contact.LeadReader;
import io.rightful.ledger.delivery.Deliveries;
import io.rightful.ledger.delivery.DeliveryId;
import io.rightful.ledger.history.History;
import io.rightful.ledger.history.HistoryItems;
import io.rightful.ledger.table.BatchRead.Address;
import io.rightful.ledger.table.BatchWrite;
import io.rightful.ledger.table.Contention;
import io.rightful.ledger.table.Items;
import io.rightful.ledger.table.SnapshotRead;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.table.Writes;
import io.rightful.rules.assignment.ManualAssignment;
import io.rightful.rules.call.Call;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.call.CallPart;

/**
 * Decides one call: reads in waves, asks the rules, writes one transaction that is conditional on what was read. A lost
 * race reads and decides afresh. Nothing new writes nothing. Thread-safe.
 */
public final class CallDecisions {
    private final DynamoDbClient client;
    private final TableNames tables;
    private final History history;
    private final Deliveries deliveries;
    private final InstantSource clock;

    public CallDecisions(DynamoDbClient client, TableNames tables, InstantSource clock) {
        this.client = client;
        this.tables = tables;
        this.history = new History(client, tables);
        this.deliveries = new Deliveries(client, tables);
        this.clock = clock;
    }

    /**
     * Takes in one delivery's statement. One that adds no fact changes nothing, even if the directory has changed. Of one whose
     * contact was erased, the raw payload is deleted.
     */
    public CallOutcome record(CallPart part) {
        CallOutcome outcome = write(Statement.of(part), Occasion.CALL, call -> {});
        if (outcome.stored().filter(call -> call.facts().erased()).isPresent()) {
            forget(part.call());
        }
        return outcome;
    }

    /**
     * Takes away all that is known of the person on the other end, with the raw payloads, and decides who is responsible without
     * it. A mark among the facts keeps what comes later from bringing it back.
     */
    public CallOutcome erase(CallKey call, Occasion occasion) {
        return write(
                Statement.erased(call), occasion, known -> forget(known.facts().call()));
    }

    /** Decides a known call again by today's directory and settings. */
    public CallOutcome decideAgain(CallKey call, Occasion occasion) {
        return write(Statement.nothing(call), occasion, known -> {});
    }

    /** What deciding again would change; writes nothing. */
    public CallOutcome preview(CallKey call) {
        return Contention.retrying(lost -> outcome(read(Statement.nothing(call)), lost));
    }

    /**
     * Takes a person's word, or with none withdraws it so that the rules decide.
     *
     * @param precondition throws where the call is not as the person saw it; what is written stands on the very call it allowed
     */
    public CallOutcome assign(
            CallKey call, Optional<ManualAssignment> word, Occasion occasion, Consumer<StoredCall> precondition) {
        return write(Statement.manual(call, word), occasion, precondition);
    }

    private void forget(Call call) {
        call.payloads().forEach(payload -> deliveries.delete(call.key().account(), new DeliveryId(payload)));
    }

    private CallOutcome write(Statement statement, Occasion occasion, Consumer<StoredCall> precondition) {
        return Contention.retrying(lost -> {
            Situation situation = read(statement);
            situation.stored().ifPresent(precondition);
            CallOutcome outcome = outcome(situation, lost);
            outcome.fold(
                    unchanged -> Optional.empty(), changed -> transact(situation, changed, occasion), Optional::empty);
            return outcome;
        });
    }

    private Situation read(Statement statement) {
        Items items = new Items();
        Addresses addresses = new Addresses(tables, statement.key());
        Instant now = clock.instant();
        SnapshotRead reader = new SnapshotRead(client);
        Situation situation = new Situation(statement, addresses, items, now);
        for (List<Set<Address>> wave = situation.unread(); !wave.isEmpty(); wave = situation.unread()) {
            items.read(reader, wave);
            situation = new Situation(statement, addresses, items, now);
        }
        return situation;
    }

    private static CallOutcome outcome(Situation situation, int lostRaces) {
        Optional<StoredCall> before = situation.stored();
        if (before.isEmpty() && situation.statesNoCall()) {
            return new CallOutcome.NotFound();
        }
        if (before.isPresent() && situation.addsNothing()) {
            return new CallOutcome.Unchanged(before.get(), lostRaces);
        }
        StoredCall after = situation.decided();
        return before.equals(Optional.of(after))
                ? new CallOutcome.Unchanged(after, lostRaces)
                : new CallOutcome.Changed(before, after, lostRaces);
    }

    private Optional<CallOutcome> transact(Situation situation, CallOutcome.Changed changed, Occasion occasion) {
        Writes writes = writes(situation, changed, occasion);
        new BatchWrite(client).put(writes.ahead());
        client.transactWriteItems(transaction -> transaction.transactItems(writes.items()));
        return writes.checked()
                ? Optional.empty()
                : Optional.of(decideAgain(changed.after().key(), occasion));
    }

    private Writes writes(Situation situation, CallOutcome.Changed changed, Occasion occasion) {
        Writes writes = new Writes();
        new CallWrites(situation, changed.before(), changed.after()).addTo(writes);
        if (AssignmentWrites.needed(changed.before(), changed.after())) {
            new AssignmentWrites(situation, occasion, changed.before(), changed.after(), nextSequence(changed))
                    .addTo(writes);
        }
        LeadReader leads = new LeadReader(
                client,
                tables,
                changed.after().key().account(),
                situation.items().at(tables.contacts()),
                changed.lostRaces());
        new LeadChanges(situation, changed.before(), changed.after(), leads)
                .all()
                .forEach(change -> {
                    new NumberWrites(situation, change).addTo(writes);
                    change.lead().ifPresent(lead -> new LeadWrites(situation, change, lead).addTo(writes));
                });
        return writes;
    }

    /** A new call has no history; only a changed one needs the read. */
    private long nextSequence(CallOutcome.Changed changed) {
        CallKey call = changed.after().key();
        return changed.before().isEmpty() ? 0 : history.nextSequence(call.account(), HistoryItems.subject(call));
    }
}
