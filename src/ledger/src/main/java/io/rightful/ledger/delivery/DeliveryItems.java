package io.rightful.ledger.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.SortableTime;
import io.rightful.ledger.table.SpreadListing;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.SourceName;

/** What a list tells of a delivery, as attributes of the item that is written anyway. */
final class DeliveryItems {
    static final String RECEIVED_AT = "receivedAt";
    static final String TIMES = "times";

    private static final String ID = "id";
    private static final String SOURCE = "source";
    private static final String STATE = "state";
    private static final String REASON = "reason";
    private static final String TYPE = "type";
    private static final String ABOUT = "about";

    /** What an outcome is, present or not. */
    static final List<String> OUTCOME = List.of(STATE, REASON, TYPE, ABOUT);

    private DeliveryItems() {}

    static ItemBuilder entry(ItemBuilder item, AccountId account, DeliveryEntry entry) {
        item.text(ID, entry.id()).text(SOURCE, entry.source()).text(RECEIVED_AT, entry.receivedAt());
        return SpreadListing.entry(outcome(item, entry.outcome()), list(account, day(entry.receivedAt())), sort(entry));
    }

    static ItemBuilder outcome(ItemBuilder item, DeliveryOutcome outcome) {
        return item.text(STATE, outcome.state().code())
                .text(REASON, outcome.reason())
                .text(TYPE, outcome.type())
                .text(ABOUT, outcome.about());
    }

    static DeliveryEntry parse(Item item) {
        return parse(new DeliveryId(item.text(ID)), item);
    }

    /** Also one that was kept before items told of themselves. */
    static DeliveryEntry parse(DeliveryId id, Item item) {
        DeliveryOutcome outcome = new DeliveryOutcome(
                item.optionalText(STATE).flatMap(DeliveryState::of).orElse(DeliveryState.ACCEPTED),
                item.optionalText(REASON),
                item.optionalText(TYPE),
                item.optionalText(ABOUT));
        return new DeliveryEntry(
                id,
                item.optionalText(SOURCE).map(SourceName::new),
                outcome,
                item.time(RECEIVED_AT),
                item.optionalNumber(TIMES).orElse(1L));
    }

    static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, ZoneOffset.UTC);
    }

    /** A list of each day, so that none grows with all of an account's traffic. */
    static String list(AccountId account, LocalDate day) {
        return Key.join(account.value(), "deliveries", day.toString());
    }

    static String sort(DeliveryEntry entry) {
        return Key.join(SortableTime.of(entry.receivedAt()), entry.id().value());
    }
}
