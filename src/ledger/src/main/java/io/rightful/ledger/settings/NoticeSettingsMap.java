package io.rightful.ledger.settings;

import java.time.Duration;

import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.rules.notice.NoticeSettings;

/** How an account tells its agents, as a map in the settings' item. */
final class NoticeSettingsMap {
    private NoticeSettingsMap() {}

    static ItemBuilder of(NoticeSettings notices) {
        return ItemBuilder.map()
                .flag("ownDeedsSuppressed", notices.ownDeedsSuppressed())
                .number("digestAbove", notices.digestAbove())
                .text("digestWindow", notices.digestWindow())
                .flag("tellUnassigned", notices.tellUnassigned());
    }

    static NoticeSettings read(Item map) {
        return new NoticeSettings(
                map.flag("ownDeedsSuppressed"),
                Math.toIntExact(map.number("digestAbove")),
                Duration.parse(map.text("digestWindow")),
                map.flag("tellUnassigned"));
    }
}
