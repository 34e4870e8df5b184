package io.rightful.telephony;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A provider's words and what each means. An unknown word means nothing: no guess. */
public record Words<T>(Map<String, T> meanings) {
    public Words {
        Map<String, T> byFolded = new TreeMap<>();
        meanings.forEach((word, meaning) -> byFolded.put(folded(word), meaning));
        meanings = Map.copyOf(byFolded);
    }

    public Optional<T> read(Optional<String> word) {
        return word.map(Words::folded).map(meanings::get);
    }

    /** Lower case, with hyphens for spaces and underscores. */
    public static String folded(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "-");
    }
}
