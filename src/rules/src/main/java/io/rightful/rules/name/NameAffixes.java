package io.rightful.rules.name;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words around a name that are not part of it. Those that are also given names or surnames (Major, Dean, Prince, Don,
 * Ma, Do, Senior) are left out, because dropping one would make two people's names equal.
 */
final class NameAffixes {
    private static final Set<String> HONORIFICS =
            words("mr mrs ms mx miss mister dr prof professor rev reverend sir madam madame mme mlle"
                    + " monsieur herr frau sr sra srta senor senora senorita");

    private static final Map<String, String> GENERATIONS = Map.of(
            "jr", "jr", "sr", "sr", "ii", "ii", "iii", "iii", "iv", "iv", "2nd", "ii", "3rd", "iii", "4th", "iv");

    private static final Set<String> CREDENTIALS = words("phd md esq dds dmd dvm cpa rn lpn lcsw cfa cfp pmp mph");

    private NameAffixes() {}

    static boolean isHonorific(String token) {
        return HONORIFICS.contains(token);
    }

    static boolean isSuffix(String word) {
        return GENERATIONS.containsKey(word) || CREDENTIALS.contains(word);
    }

    /** Mba is a surname too, so it is a degree only where a comma sets it off. */
    static boolean isSuffixSetOff(String word) {
        return isSuffix(word) || word.equals("mba");
    }

    static Optional<String> generation(String word) {
        return Optional.ofNullable(GENERATIONS.get(word));
    }

    private static Set<String> words(String line) {
        return Set.of(line.split(" "));
    }
}
