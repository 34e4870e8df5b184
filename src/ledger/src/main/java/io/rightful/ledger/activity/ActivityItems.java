package io.rightful.ledger.activity;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

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
 * What reports count of a call: a small row for each user who talked or is responsible, beside that user's others and in order of time. It
 * is written with the call, and holds ids and figures only.
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
        return users.stream()
                .map(user -> item(call, user, Optional.ofNullable(talkers.get(user))))
                .collect(Collectors.toMap(Key::of, Function.identity()));
    }

    static String partition(AccountId account, UserId user) {
        return Key.join(account.value(), "activity", user.value());
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
        CallKey key = call.key();
        String sort = Key.join(SortableTime.of(call.time()), key.source().value(), key.callId());
        ItemBuilder item = ItemBuilder.item(new Key(partition(key.account(), user), sort))
                .text(RESULT, call.facts().call().result().name());
        talked.ifPresent(handled -> item.flag(HANDLED, true));
        talked.flatMap(HandledBy::talkTime).ifPresent(time -> item.number(TALK_SECONDS, time.toSeconds()));
        if (call.decision().responsible().equals(Optional.of(user))) {
            item.flag(RESPONSIBLE, true);
        }
        return item.build();
    }
}
