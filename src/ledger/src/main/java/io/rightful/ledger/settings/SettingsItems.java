package io.rightful.ledger.settings;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeSet;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.ledger.table.Key;
import io.rightful.rules.assignment.Talker;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.notice.NoticeSettings;
import io.rightful.rules.routing.RoutingSettings;
import io.rightful.rules.settings.AccountSettings;
import io.rightful.rules.settings.CrmsInUse;
import io.rightful.rules.settings.ToldCalls;

/** The item of an account's settings, in the table {@code accounts}. */
public final class SettingsItems {
    private static final String KIND = "settings";

    private SettingsItems() {}

    public static Key key(AccountId account) {
        return new Key(Key.join(account.value(), KIND), KIND);
    }

    /** The default at version 0 where the item is absent from what was read. */
    public static Versioned<AccountSettings> parse(AccountId account, Map<Key, Map<String, AttributeValue>> itemsRead) {
        return Item.ofRead(itemsRead.get(key(account)))
                .map(SettingsItems::parse)
                .orElseGet(() -> new Versioned<>(AccountSettings.DEFAULT, 0));
    }

    static Versioned<AccountSettings> parse(Item item) {
        AccountSettings settings = new AccountSettings(
                item.text("region"),
                ZoneId.of(item.text("timeZone")),
                new TreeSet<>(item.texts("ownNumbers")),
                Talker.valueOf(item.text("talker")),
                ChoiceMap.missedCalls(item.map("missedCalls")),
                ChoiceMap.defaultLeadOwner(item.map("defaultLeadOwner")),
                item.optionalMap("routing").map(RoutingSettingsMap::read).orElse(RoutingSettings.DEFAULT),
                item.flag("autoLeadOwner"),
                Duration.parse(item.text("minimumTalkTime")),
                item.flag("createContacts"),
                item.optionalMap("notices").map(NoticeSettingsMap::read).orElse(NoticeSettings.DEFAULT),
                item.optionalFlag("agentsSetOwners").orElse(AccountSettings.DEFAULT.agentsSetOwners()),
                item.optionalMap("toldCalls").map(ToldCallsMap::read).orElse(ToldCalls.NOBODY),
                item.optionalMap("crms").map(CrmsInUseMap::read).orElse(CrmsInUse.NONE));
        return new Versioned<>(settings, item.number(Item.VERSION));
    }

    public static ItemBuilder item(AccountId account, AccountSettings settings) {
        return ItemBuilder.item(key(account))
                .text("region", settings.region())
                .text("timeZone", settings.timeZone())
                .set("ownNumbers", settings.ownNumbers())
                .text("talker", settings.talker().name())
                .map("missedCalls", ChoiceMap.of(settings.missedCalls()))
                .map("defaultLeadOwner", ChoiceMap.of(settings.defaultLeadOwner()))
                .map("routing", RoutingSettingsMap.of(settings.routing()))
                .flag("autoLeadOwner", settings.autoLeadOwner())
                .text("minimumTalkTime", settings.minimumTalkTime())
                .flag("createContacts", settings.createContacts())
                .map("notices", NoticeSettingsMap.of(settings.notices()))
                .flag("agentsSetOwners", settings.agentsSetOwners())
                .map("toldCalls", ToldCallsMap.of(settings.toldCalls()))
                .map("crms", CrmsInUseMap.of(settings.crms()));
    }
}
