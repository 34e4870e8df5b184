package io.rightful.ledger.integration;

import io.rightful.ledger.settings.IntegrationSettingsMap;
import io.rightful.ledger.settings.Versioned;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.Listing;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.sync.IntegrationId;

/** The item of an integration, in the table {@code accounts}. */
final class IntegrationItems {
    private static final String KIND = "integration";

    private IntegrationItems() {}

    static Key key(AccountId account, IntegrationId integration) {
        return new Key(partition(account, integration), KIND);
    }

    /** What belongs to one integration and is no list stands together. */
    static String partition(AccountId account, IntegrationId integration) {
        return Key.join(account.value(), KIND, integration.value());
    }

    static String listing(AccountId account) {
        return Key.join(account.value(), "integrations");
    }

    static ItemBuilder item(AccountId account, Integration integration) {
        ItemBuilder item = ItemBuilder.item(key(account, integration.id()))
                .text("id", integration.id())
                .text("crm", integration.crm())
                .text("name", integration.name())
                .number("rank", integration.rank())
                .flag("ownerRequired", integration.ownerRequired())
                .map("settings", IntegrationSettingsMap.of(integration.settings()));
        return Listing.entry(item, listing(account), integration.id().value());
    }

    static Versioned<Integration> read(Item item) {
        Integration integration = new Integration(
                new IntegrationId(item.text("id")),
                item.text("crm"),
                item.text("name"),
                (int) item.number("rank"),
                item.flag("ownerRequired"),
                IntegrationSettingsMap.read(item.map("settings")));
        return new Versioned<>(integration, item.number(Item.VERSION));
    }
}
