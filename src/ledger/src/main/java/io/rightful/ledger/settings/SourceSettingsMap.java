package io.rightful.ledger.settings;

import java.time.Duration;

import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.rules.settings.SourceSettings;
import io.rightful.rules.user.UserId;

/** What a source decides by itself, as a map in the source's item. */
public final class SourceSettingsMap {
    private SourceSettingsMap() {}

    public static ItemBuilder of(SourceSettings settings) {
        return ItemBuilder.map()
                .map("missedCalls", settings.missedCalls().map(ChoiceMap::of))
                .map("defaultLeadOwner", settings.defaultLeadOwner().map(ChoiceMap::of))
                .text("installer", settings.installer())
                .text("replayWindow", settings.replayWindow());
    }

    public static SourceSettings read(Item map) {
        return new SourceSettings(
                map.optionalMap("missedCalls").map(ChoiceMap::missedCalls),
                map.optionalMap("defaultLeadOwner").map(ChoiceMap::defaultLeadOwner),
                map.optionalText("installer").map(UserId::new),
                map.optionalText("replayWindow").map(Duration::parse));
    }
}
