package io.rightful.ledger.settings;

import java.time.Duration;

import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.rules.settings.IntegrationSettings;
import io.rightful.rules.sync.ConflictPolicy;
import io.rightful.rules.sync.SyncDirection;
import io.rightful.rules.user.UserId;

/** What was decided for an integration, as a map in its item. */
public final class IntegrationSettingsMap {
    private IntegrationSettingsMap() {}

    public static ItemBuilder of(IntegrationSettings settings) {
        ItemBuilder map = ItemBuilder.map()
                .flag("syncLeadOwner", settings.syncLeadOwner())
                .text("direction", settings.direction().name())
                .text("conflictPolicy", settings.conflictPolicy().name())
                .flag("firstContactTakesOver", settings.firstContactTakesOver())
                .flag("callRecords", settings.callRecords())
                .map("missedCalls", settings.missedCalls().map(ChoiceMap::of))
                .map("defaultLeadOwner", settings.defaultLeadOwner().map(ChoiceMap::of))
                .text("installer", settings.installer())
                .text("lagLimit", settings.lagLimit())
                .text("pullInterval", settings.pullInterval());
        settings.requestBudget().ifPresent(requests -> map.number("requestBudget", requests));
        return map;
    }

    public static IntegrationSettings read(Item map) {
        return new IntegrationSettings(
                map.flag("syncLeadOwner"),
                SyncDirection.valueOf(map.text("direction")),
                ConflictPolicy.valueOf(map.text("conflictPolicy")),
                map.flag("firstContactTakesOver"),
                map.flag("callRecords"),
                map.optionalMap("missedCalls").map(ChoiceMap::missedCalls),
                map.optionalMap("defaultLeadOwner").map(ChoiceMap::defaultLeadOwner),
                map.optionalText("installer").map(UserId::new),
                Duration.parse(map.text("lagLimit")),
                map.optionalText("pullInterval")
                        .map(Duration::parse)
                        .orElse(IntegrationSettings.DEFAULT.pullInterval()),
                map.optionalNumber("requestBudget"));
    }
}
