package io.rightful.ledger.settings;

import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.rules.settings.ToldCalls;

/** Whom an account tells its decided calls, as a map in the settings' item. */
final class ToldCallsMap {
    private ToldCallsMap() {}

    static ItemBuilder of(ToldCalls told) {
        return ItemBuilder.map().flag("onBus", told.onBus()).text("webhook", told.webhook());
    }

    static ToldCalls read(Item map) {
        return new ToldCalls(map.flag("onBus"), map.optionalText("webhook"));
    }
}
