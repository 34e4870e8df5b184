package io.rightful.ledger.activity;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.call.CallItems;
import io.rightful.ledger.call.StoredCall;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.SortableTime;
import io.rightful.rules.assignment.HandledBy;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.call.CallResult;
import io.rightful.rules.user.UserId;

/**
 * What reports count of a call: a small row for each user who talked or is responsible, beside that user's others and in order of time; for
 * a call that nobody is responsible for, one beside others like it. They are written with the call, and hold ids and figures only.
 */
public final class ActivityItems {
    private static final String RESULT = "result";
    private static final String HANDLED = "handled";
    private static final String TALK_SECONDS = "talkSeconds";
    private static final String RESPONSIBLE = "responsible";

    private ActivityItems() {}

    public static Map<Key, Map<String, AttributeValue>> of(StoredCall call) {
        Map<UserId, HandledBy> talkers = call.decision().findings().handledBy().stream()
                .collect(Collectors.toMap(HandledBy::user, Function.identity()));
        Set<UserId> users = new TreeSet<>(talkers.keySet());
        call.decision().responsible().ifPresent(users::add);
        Stream<Map<String, AttributeValue>> ofUsers =
                users.stream().map(user -> item(call, user, Optional.ofNullable(talkers.get(user))));
        return Stream.concat(ofUsers, ofNobody(call)).collect(Collectors.toMap(Key::of, Function.identity()));
    }

    static String partition(AccountId account, UserId user) {
        return Key.join(account.value(), "activity", user.value());
    }

    /** @param shard of {@link CallItems#DAY_SHARDS}, as no key takes all of an account's traffic */
    static String unassigned(AccountId account, int shard) {
        return Key.join(account.value(), "unassigned", Integer.toString(shard));
    }

    static Involvement read(Map<String, AttributeValue> attributes) {
        Item item = new Item(attributes);
        return new Involvement(
                SortableTime.read(Key.words(item.key().sort()).get(0)),
                CallResult.valueOf(item.text(RESULT)),
                item.optionalFlag(HANDLED).isPresent(),
                item.optionalNumber(TALK_SECONDS).map(Duration::ofSeconds),
                item.optionalFlag(RESPONSIBLE).isPresent());
    }

    private static Map<String, AttributeValue> item(StoredCall call, UserId user, Optional<HandledBy> talked) {
        ItemBuilder item = row(call, partition(call.key().account(), user));
        talked.ifPresent(handled -> item.flag(HANDLED, true));
        talked.flatMap(HandledBy::talkTime).ifPresent(time -> item.number(TALK_SECONDS, time.toSeconds()));
        if (call.decision().responsible().equals(Optional.of(user))) {
            item.flag(RESPONSIBLE, true);
        }
        return item.build();
    }

    private static Stream<Map<String, AttributeValue>> ofNobody(StoredCall call) {
        CallKey key = call.key();
        return call.decision().responsible().isPresent()
                ? Stream.of()
                : Stream.of(row(call, unassigned(key.account(), CallItems.shard(key)))
                        .build());
    }

    private static ItemBuilder row(StoredCall call, String partition) {
        CallKey key = call.key();
        String sort = Key.join(SortableTime.of(call.time()), key.source().value(), key.callId());
        return ItemBuilder.item(new Key(partition, sort))
                .text(RESULT, call.facts().call().result().name());
    }
}
