package io.rightful.ledger.mapping;

import java.util.List;
import java.util.Locale;

import io.rightful.ledger.table.Digest;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.Listing;
import io.rightful.rules.agent.ListedAgent;
import io.rightful.rules.agent.ListedIdentity;
import io.rightful.rules.agent.ListedState;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.SourceName;

/** What a phone system's own list says of an agent, as a map in the agent's mapping item; and the list of all of a source's. */
public final class ListedAgentMap {
    private static final int READABLE = 60;

    private ListedAgentMap() {}

    static ItemBuilder of(ListedAgent agent) {
        List<ItemBuilder> identities = agent.identities().stream()
                .map(identity -> ItemBuilder.map()
                        .text("when", PeriodsText.of(identity.when()))
                        .text("name", identity.name())
                        .text("email", identity.email()))
                .toList();
        return ItemBuilder.map()
                .maps("identities", identities)
                .text("extension", agent.extension())
                .text("state", agent.state())
                .text("since", agent.since());
    }

    static ListedAgent read(Item map) {
        List<ListedIdentity> identities = map.maps("identities").stream()
                .map(identity -> new ListedIdentity(
                        PeriodsText.readOne(identity.text("when")),
                        identity.optionalText("name"),
                        identity.optionalText("email")))
                .toList();
        return new ListedAgent(
                identities, map.optionalText("extension"), ListedState.valueOf(map.text("state")), map.time("since"));
    }

    /** By name; whoever has none comes first. */
    static void list(ItemBuilder item, Key key, ListedAgent agent) {
        List<String> words = Key.words(key.partition());
        String name = agent.latest().name().orElse("").toLowerCase(Locale.ROOT);
        int end = name.offsetByCodePoints(0, Math.min(READABLE, name.codePointCount(0, name.length())));
        String list = listing(new AccountId(words.get(0)), new SourceName(words.get(2)));
        Listing.entry(item, list, Key.join(name.substring(0, end), Digest.of(words.get(3))));
    }

    /** The name of the list of all agents of a source. */
    public static String listing(AccountId account, SourceName source) {
        return Key.join(account.value(), "agents", source.value());
    }
}
