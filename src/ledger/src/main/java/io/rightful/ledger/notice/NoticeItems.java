package io.rightful.ledger.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.Listing;
import io.rightful.ledger.table.SortableTime;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.notice.NoticeChange;
import io.rightful.rules.notice.NoticeEvent;
import io.rightful.rules.user.UserId;

/** The items of notices and of what digests tell, in the table {@code accounts}. */
final class NoticeItems {
    /** Longer than any queue keeps what may be delivered again. */
    static final Duration KEPT = Duration.ofDays(90);

    static final String EXPIRES = "expiresAt";
    private static final String NOTICE = "notice";
    private static final String CONTACT = "contact";

    private NoticeItems() {}

    static Key key(AccountId account, String id) {
        return new Key(Key.join(account.value(), NOTICE, id), NOTICE);
    }

    static String listing(AccountId account, NoticeState state) {
        return Key.join(account.value(), "notices", state.code());
    }

    static String entries(AccountId account, String digest) {
        return Key.join(account.value(), "digest", digest);
    }

    /** With the version that the notice says. */
    static Map<String, AttributeValue> item(Notice notice) {
        ItemBuilder item = ItemBuilder.item(key(notice.account(), notice.id()))
                .text("account", notice.account())
                .text("id", notice.id())
                .text("agent", notice.agent())
                .map("told", notice.told().map(NoticeItems::told))
                .text("digest", notice.digest())
                .text("state", notice.state().name())
                .number("attempt", notice.attempt())
                .text("messageId", notice.messageId())
                .text("reason", notice.reason().map(Reason::name))
                .text("changedAt", notice.changedAt())
                .number(Item.VERSION, notice.version());
        if (notice.state().listed()) {
            String sort = Key.join(SortableTime.of(notice.changedAt()), notice.id());
            Listing.entry(item, listing(notice.account(), notice.state()), sort);
        }
        if (notice.state().ended() || notice.state() == NoticeState.QUEUED) {
            item.seconds(EXPIRES, notice.changedAt().plus(KEPT));
        }
        return item.build();
    }

    static Notice read(Item item) {
        return new Notice(
                new AccountId(item.text("account")),
                item.text("id"),
                new UserId(item.text("agent")),
                item.optionalMap("told").map(NoticeItems::told),
                item.optionalText("digest"),
                NoticeState.valueOf(item.text("state")),
                item.number("attempt"),
                item.optionalText("messageId"),
                item.optionalText("reason").map(Reason::valueOf),
                item.time("changedAt"),
                item.number(Item.VERSION));
    }

    /** What a digest tells by this notice. */
    static Map<String, AttributeValue> entry(Notice notice, String digest, Told told) {
        Key key = new Key(entries(notice.account(), digest), Key.join(NOTICE, SortableTime.of(told.at()), notice.id()));
        Instant end = notice.changedAt().plus(KEPT);
        return ItemBuilder.item(key)
                .map("told", told(told))
                .seconds(EXPIRES, end)
                .build();
    }

    static Told entry(Map<String, AttributeValue> entry) {
        return told(new Item(entry).map("told"));
    }

    private static ItemBuilder told(Told told) {
        return ItemBuilder.map()
                .text(CONTACT, told.contact())
                .text("change", told.event().change().name())
                .text("agent", told.event().agent())
                .text("actor", told.event().actor())
                .text("at", told.at());
    }

    private static Told told(Item map) {
        NoticeEvent event = new NoticeEvent(
                NoticeChange.valueOf(map.text("change")), new UserId(map.text("agent")), map.text("actor"));
        return new Told(new ContactId(map.text(CONTACT)), event, map.time("at"));
    }

    static Optional<Notice> found(Map<String, AttributeValue> attributes) {
        return Item.ofRead(attributes).map(NoticeItems::read);
    }
}
