package io.rightful.ledger.timeline;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.call.CallItems;
import io.rightful.ledger.message.MessageItems;
import io.rightful.ledger.table.BatchRead;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.TableNames;

/**
 * Calls, texts and forms of a contact's numbers and e-mails, which stand on the same lists: one query a list, and one batch.
 *
 * @param lists the partitions of index {@code by-number}
 */
record ReceivedSource(DynamoDbClient client, TableNames tables, List<String> lists, Collection<TimelineKind> wanted)
        implements TimelineSource {
    @Override
    public String name() {
        return "received";
    }

    @Override
    public Set<TimelineKind> kinds() {
        return Set.of(TimelineKind.CALL, TimelineKind.TEXT, TimelineKind.FORM);
    }

    @Override
    public Slice below(Optional<String> before, int limit) {
        ReceivedList received = new ReceivedList(client, tables);
        List<ReceivedList.Place> places = lists.stream()
                .flatMap(list -> received.below(list, before, limit).stream())
                .sorted(Comparator.comparing(ReceivedList.Place::sort).reversed())
                .limit(limit)
                .toList();
        var items = new BatchRead(client)
                .read(
                        tables.calls(),
                        places.stream().map(ReceivedList.Place::key).toList());
        List<Positioned> entries = places.stream()
                .filter(place -> items.containsKey(place.key()))
                .map(place -> new Positioned(place.sort(), entry(place.key(), items.get(place.key()))))
                .filter(entry ->
                        wanted.isEmpty() || wanted.contains(entry.entry().kind()))
                .toList();
        return new Slice(
                entries,
                places.size() < limit
                        ? Optional.empty()
                        : Optional.of(places.get(limit - 1).sort()));
    }

    private static TimelineEntry entry(Key key, Map<String, AttributeValue> item) {
        return key.sort().equals(MessageItems.SORT)
                ? new TimelineEntry.OfMessage(MessageItems.read(item))
                : new TimelineEntry.OfCall(CallItems.read(CallItems.callKey(key), item));
    }
}
