package io.rightful.ledger.source;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.settings.SourceSettingsMap;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.ledger.table.Key;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.SourceName;

/** The items of a source, in the table {@code accounts}: its own, and one whole copy for every way events come in. */
public final class SourceItems {
    private static final String KIND = "source";
    private static final String DOOR = "door";
    private static final String INSTANCE = "instance";

    private SourceItems() {}

    public static Key key(AccountId account, SourceName source) {
        return new Key(Key.join(account.value(), KIND, source.value()), KIND);
    }

    public static Optional<Source> parse(
            AccountId account, SourceName source, Map<Key, Map<String, AttributeValue>> itemsRead) {
        return Item.ofRead(itemsRead.get(key(account, source))).map(SourceItems::parse);
    }

    static Key doorKey(String door) {
        return new Key(Key.join(DOOR, door), DOOR);
    }

    static Key instanceKey(String provider, String instance) {
        return new Key(Key.join(INSTANCE, provider, instance), INSTANCE);
    }

    /** The only keys that no account leads: what an event names before its account is known. */
    static List<Key> addresses(Source source) {
        List<Key> keys = new ArrayList<>(List.of(doorKey(source.door())));
        source.instance().map(id -> instanceKey(source.provider(), id)).ifPresent(keys::add);
        return keys;
    }

    static Source parse(Item item) {
        return new Source(
                new AccountId(item.text("account")),
                new SourceName(item.text("name")),
                item.text("provider"),
                item.text("door"),
                item.texts("secrets"),
                item.text("region"),
                ZoneId.of(item.text("zone")),
                item.optionalText("instance"),
                SourceSettingsMap.read(item.map("settings")),
                item.number(Item.VERSION));
    }

    static ItemBuilder item(Key key, Source source) {
        return ItemBuilder.item(key)
                .text("account", source.account())
                .text("name", source.name())
                .text("provider", source.provider())
                .text("door", source.door())
                .list("secrets", source.secrets())
                .text("region", source.region())
                .text("zone", source.zone())
                .text("instance", source.instance())
                .map("settings", SourceSettingsMap.of(source.settings()))
                .number(Item.VERSION, source.version());
    }
}
