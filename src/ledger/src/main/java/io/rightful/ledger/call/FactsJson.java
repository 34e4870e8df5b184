package io.rightful.ledger.call;

import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import io.rightful.ledger.table.JsonText;
import io.rightful.rules.call.CallFacts;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.Fact;
import io.rightful.rules.call.Stamp;

/** Facts as text. Most fields come of one delivery, so the heaviest stamp is written once and only others by field. */
record FactsJson(String stamp, SortedMap<String, String> fields, SortedMap<String, String> otherStamps) {
    private static final JsonText<FactsJson> TEXT = JsonText.of(FactsJson.class);

    static String write(CallFacts facts) {
        String heaviest = facts.fields().values().stream()
                .map(Fact::stamp)
                .max(Stamp::compareTo)
                .map(FactsJson::text)
                .orElse("");
        SortedMap<String, String> fields = new TreeMap<>();
        SortedMap<String, String> others = new TreeMap<>();
        facts.fields().forEach((path, fact) -> {
            fields.put(path, fact.value());
            if (!text(fact.stamp()).equals(heaviest)) {
                others.put(path, text(fact.stamp()));
            }
        });
        return TEXT.write(new FactsJson(heaviest, fields, others));
    }

    static CallFacts read(CallKey key, String text) {
        FactsJson json = TEXT.read(text);
        SortedMap<String, Fact> fields = new TreeMap<>();
        for (Map.Entry<String, String> field : json.fields().entrySet()) {
            String stamp = json.otherStamps().getOrDefault(field.getKey(), json.stamp());
            fields.put(field.getKey(), new Fact(stamp(stamp), field.getValue()));
        }
        return new CallFacts(key, fields);
    }

    private static String text(Stamp stamp) {
        return stamp.rank() + " " + stamp.at();
    }

    private static Stamp stamp(String text) {
        int space = text.indexOf(' ');
        return new Stamp(CallResult.valueOf(text.substring(0, space)), Instant.parse(text.substring(space + 1)));
    }
}
