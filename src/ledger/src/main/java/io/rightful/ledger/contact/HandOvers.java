package io.rightful.ledger.contact;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.job.Jobs;
import io.rightful.ledger.table.Contention;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.table.Writes;

/**
 * Hands contacts over, many in one transaction. What somebody else changes meanwhile is read afresh, and left alone where it is
 * the leaver's no more: their word is never lost. Thread-safe.
 */
public final class HandOvers {
    private final DynamoDbClient client;
    private final TableNames tables;
    private final Jobs jobs;
    private final InstantSource clock;

    public HandOvers(DynamoDbClient client, TableNames tables, InstantSource clock) {
        this.client = client;
        this.tables = tables;
        this.jobs = new Jobs(client, tables);
        this.clock = clock;
    }

    /**
     * @param contacts as they are to be, worked out from what was read
     * @return those that were changed
     */
    public List<HandedContact> give(HandOverOrder order, Collection<HandedContact> contacts) {
        List<HandedContact> given = new ArrayList<>();
        HandOverBatches.of(contacts.stream().filter(HandedContact::changed).toList())
                .forEach(batch -> given.addAll(
                        Contention.once(() -> write(order, batch)).orElseGet(() -> oneByOne(order, batch))));
        return given;
    }

    private List<HandedContact> oneByOne(HandOverOrder order, List<HandedContact> contacts) {
        return contacts.stream()
                .flatMap(contact -> Contention.retrying(() -> afresh(order, contact)).stream())
                .toList();
    }

    private List<HandedContact> afresh(HandOverOrder order, HandedContact contact) {
        List<HandedContact> now = read(order, contact)
                .map(stored -> order.given(stored, contact.to(), clock.instant()))
                .filter(HandedContact::changed)
                .stream()
                .toList();
        return now.isEmpty() ? now : write(order, now);
    }

    private Optional<StoredContact> read(HandOverOrder order, HandedContact contact) {
        return Item.ofRead(client.getItem(get -> get.tableName(tables.contacts())
                                .key(ContactKeys.contact(order.account(), contact.id())
                                        .attributes())
                                .consistentRead(true))
                        .item())
                .flatMap(ContactItems::present);
    }

    private List<HandedContact> write(HandOverOrder order, List<HandedContact> batch) {
        Writes writes = new HandOverWrites(tables, jobs, order, batch).writes();
        client.transactWriteItems(transaction -> transaction.transactItems(writes.items()));
        return batch;
    }
}
