package io.rightful.ledger.callrecord;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

import io.rightful.ledger.call.CallItems;
import io.rightful.ledger.ownersync.SyncProblems;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.PagedQuery;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.table.VersionedPut;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.sync.IntegrationId;

/**
 * Where a call has been told outside, beside the call: one item an integration, and one for everybody else. Whoever tells it claims
 * it first, so that two never tell it at once; whoever lost the claim comes again.
 */
public final class CallRecords {
    private static final String RECORD = "record#";
    private static final int PAGE = 100;

    private final DynamoDbClient client;
    private final TableNames tables;
    private final SyncProblems problems;

    public CallRecords(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.tables = tables;
        this.problems = new SyncProblems(client, tables);
    }

    public WrittenCall find(CallKey call, Told place) {
        return Item.ofRead(client.getItem(get -> get.tableName(tables.calls())
                                .key(key(call, place).attributes())
                                .consistentRead(true))
                        .item())
                .map(CallRecords::read)
                .orElse(WrittenCall.NOT_YET);
    }

    /** Empty where another has claimed it, or was quicker. */
    public Optional<WrittenCall> claim(CallKey call, Told place, WrittenCall read, Instant now, Duration lease) {
        boolean free = read.claimedUntil().map(until -> !until.isAfter(now)).orElse(true);
        return free ? put(call, place, read, read.claimed(now.plus(lease))) : Optional.empty();
    }

    public Optional<WrittenCall> told(
            CallKey call, Told place, WrittenCall claimed, String content, Optional<String> record) {
        Optional<WrittenCall> told = put(call, place, claimed, claimed.told(content, record));
        told.filter(written -> claimed.skipped().isPresent())
                .ifPresent(written -> place.integration().ifPresent(id -> problems.settle(call, id)));
        return told;
    }

    /** It was not told, and will be by whoever comes next. */
    public void release(CallKey call, Told place, WrittenCall claimed) {
        put(call, place, claimed, claimed.released());
    }

    /** It cannot be told. The admin's list says so, of the same reason once. */
    public void skip(CallKey call, IntegrationId integration, WrittenCall read, Reason reason, Instant now) {
        if (read.skipped().equals(Optional.of(reason)) && read.claimedUntil().isEmpty()) {
            return;
        }
        put(call, Told.crm(integration), read, read.skipped(reason));
        problems.list(call, integration, reason, now);
    }

    /** Nothing says any more where the call was told. May be done again. */
    public void erase(CallKey call) {
        PagedQuery.ofPrefix(tables.calls(), CallItems.key(call).partition(), RECORD)
                .page(client, Optional.empty(), PAGE, Key::of)
                .items()
                .forEach(key -> {
                    Told.of(key.sort().substring(RECORD.length()))
                            .integration()
                            .ifPresent(integration -> problems.settle(call, integration));
                    client.deleteItem(delete -> delete.tableName(tables.calls()).key(key.attributes()));
                });
    }

    private Optional<WrittenCall> put(CallKey call, Told place, WrittenCall before, WrittenCall after) {
        try {
            client.putItem(VersionedPut.of(tables.calls(), item(call, place, after), before.version())
                    .alone());
            return Optional.of(after);
        } catch (ConditionalCheckFailedException another) {
            return Optional.empty();
        }
    }

    private static ItemBuilder item(CallKey call, Told place, WrittenCall written) {
        return ItemBuilder.item(key(call, place))
                .text("content", written.content())
                .text("record", written.record())
                .text("skipped", written.skipped().map(Reason::name))
                .text("claimedUntil", written.claimedUntil());
    }

    private static WrittenCall read(Item item) {
        return new WrittenCall(
                item.optionalText("content"),
                item.optionalText("record"),
                item.optionalText("skipped").map(Reason::valueOf),
                item.optionalText("claimedUntil").map(Instant::parse),
                item.number(Item.VERSION));
    }

    private static Key key(CallKey call, Told place) {
        return new Key(CallItems.key(call).partition(), RECORD + place.name());
    }
}
