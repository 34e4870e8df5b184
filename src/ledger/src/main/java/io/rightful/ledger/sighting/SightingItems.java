package io.rightful.ledger.sighting;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.table.Digest;
import io.rightful.ledger.table.JsonText;
import io.rightful.ledger.table.Key;
import io.rightful.rules.agent.Agent;
import io.rightful.rules.agent.AgentKey;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.SourceName;

/** One item for every unmatched agent, written when it is new and not again. */
public final class SightingItems {
    private static final JsonText<Agent> TEXT = JsonText.of(Agent.class);
    static final String INDEX = "unlinked";

    private static final int READABLE = 60;

    private SightingItems() {}

    public static Key key(AccountId account, SourceName source, AgentKey agent) {
        return new Key(Key.join(account.value(), "sighting", source.value(), agent.value()), "sighting");
    }

    public static Map<String, AttributeValue> item(AccountId account, SourceName source, AgentKey key, Agent agent) {
        Map<String, AttributeValue> item =
                new TreeMap<>(key(account, source, key).attributes());
        item.put("agent", AttributeValue.fromS(TEXT.write(agent)));
        item.put(INDEX, AttributeValue.fromS(listing(account)));
        item.put("unlinkedSort", AttributeValue.fromS(sort(source, key)));
        return item;
    }

    /** An agent known by a long name alone would not fit a sort key of 1,024 bytes: its beginning does. */
    private static String sort(SourceName source, AgentKey agent) {
        String whole = agent.value();
        int end = whole.offsetByCodePoints(0, Math.min(READABLE, whole.codePointCount(0, whole.length())));
        return Key.join(source.value(), whole.substring(0, end), Digest.of(whole));
    }

    static String listing(AccountId account) {
        return Key.join(account.value(), INDEX);
    }

    static Sighting read(Map<String, AttributeValue> item) {
        List<String> words = Key.words(Key.of(item).partition());
        return new Sighting(
                new SourceName(words.get(2)),
                new AgentKey(words.get(3)),
                TEXT.read(item.get("agent").s()));
    }
}
