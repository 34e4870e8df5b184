package io.rightful.ledger.message;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.contact.LeadReader;
import io.rightful.ledger.table.BatchRead.Address;
import io.rightful.ledger.table.Contention;
import io.rightful.ledger.table.Items;
import io.rightful.ledger.table.SnapshotRead;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.table.Writes;
import io.rightful.rules.assignment.CallDecision;
import io.rightful.rules.assignment.WhoseMessage;
import io.rightful.rules.message.Message;

/**
 * Decides one text or form, as it came: reads in waves, asks the rules, writes one transaction. A message does not change, so a
 * repeated delivery writes nothing. Thread-safe.
 */
public final class MessageDecisions {
    private final DynamoDbClient client;
    private final TableNames tables;
    private final InstantSource clock;

    public MessageDecisions(DynamoDbClient client, TableNames tables, InstantSource clock) {
        this.client = client;
        this.tables = tables;
        this.clock = clock;
    }

    /** Of one whose contact was erased, the raw payload is deleted. */
    public MessageOutcome record(Message message) {
        MessageOutcome outcome = decided(message);
        outcome.fold(recorded -> Optional.<StoredMessage>empty(), known -> Optional.of(known))
                .filter(StoredMessage::erased)
                .ifPresent(known -> new MessageErasures(client, tables).forget(message));
        return outcome;
    }

    private MessageOutcome decided(Message message) {
        return Contention.retrying(lost -> {
            MessageSituation situation = read(message);
            return situation
                    .stored()
                    .<MessageOutcome>map(known -> new MessageOutcome.Known(known, lost))
                    .orElseGet(() -> new MessageOutcome.Recorded(write(situation, lost), lost));
        });
    }

    private MessageSituation read(Message message) {
        MessageSituation situation = new MessageSituation(tables, message, new Items(), clock.instant());
        SnapshotRead reader = new SnapshotRead(client);
        for (List<Set<Address>> wave = situation.unread(); !wave.isEmpty(); wave = situation.unread()) {
            situation.items().read(reader, wave);
        }
        return situation;
    }

    private StoredMessage write(MessageSituation situation, int lost) {
        LeadReader leads = new LeadReader(
                client,
                tables,
                situation.message().key().account(),
                situation.items().at(tables.contacts()),
                lost);
        CallDecision decision = WhoseMessage.decide(situation.question());
        Optional<SendersLead> lead = new SendersLeads(situation, leads).lead();
        StoredMessage stored = new StoredMessage(
                situation.message(),
                decision,
                lead.map(found -> found.after().id()).or(situation::knownContact),
                false);
        Writes writes = new Writes();
        new MessageWrites(situation, stored, lead).addTo(writes);
        client.transactWriteItems(transaction -> transaction.transactItems(writes.items()));
        return stored;
    }
}
