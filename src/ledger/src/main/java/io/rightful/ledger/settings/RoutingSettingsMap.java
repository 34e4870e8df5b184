package io.rightful.ledger.settings;

import java.time.Duration;

import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.rules.routing.LeadOwnerRouting;
import io.rightful.rules.routing.LeadRetrySchedule;
import io.rightful.rules.routing.RoutingSettings;

/** Who rings, as a map in the settings' item. */
final class RoutingSettingsMap {
    private RoutingSettingsMap() {}

    static ItemBuilder of(RoutingSettings routing) {
        LeadRetrySchedule retries = routing.leadRetries();
        return ItemBuilder.map()
                .text("leadOwnerRouting", routing.leadOwnerRouting().name())
                .list(
                        "retryDelays",
                        retries.delays().stream().map(Duration::toString).toList())
                .number("retryMaximum", retries.maximum());
    }

    static RoutingSettings read(Item map) {
        return new RoutingSettings(
                LeadOwnerRouting.valueOf(map.text("leadOwnerRouting")),
                new LeadRetrySchedule(
                        map.texts("retryDelays").stream().map(Duration::parse).toList(),
                        Math.toIntExact(map.number("retryMaximum"))));
    }
}
