package io.rightful.ledger.notice;

import java.util.Map;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.ledger.table.Key;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.notice.AgentWindow;
import io.rightful.rules.user.UserId;

/** An agent's latest window, in the table {@code accounts}. */
final class WindowItems {
    private static final String WINDOW = "noticeWindow";

    private WindowItems() {}

    static Key key(AccountId account, UserId agent) {
        return new Key(Key.join(account.value(), WINDOW, agent.value()), WINDOW);
    }

    static Map<String, AttributeValue> item(AccountId account, UserId agent, AgentWindow window, long version) {
        return ItemBuilder.item(key(account, agent))
                .text("opened", window.opened())
                .text("until", window.until())
                .number("told", window.told())
                .text("digest", window.digest().name())
                .number(Item.VERSION, version)
                .build();
    }

    static AgentWindow read(Item item) {
        return new AgentWindow(
                item.time("opened"),
                item.time("until"),
                Math.toIntExact(item.number("told")),
                AgentWindow.Digest.valueOf(item.text("digest")));
    }
}
