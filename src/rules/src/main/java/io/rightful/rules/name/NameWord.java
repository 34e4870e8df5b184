package io.rightful.rules.name;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands between two spaces.
 *
 * @param joined without punctuation, so that "M.D." is a suffix
 * @param tokens with punctuation as space, so that "J.R." is two initials
 */
record NameWord(String joined, List<String> tokens) {
    static List<NameWord> in(String text) {
        List<NameWord> words = new ArrayList<>();
        for (String word : text.split("[\\s\\p{Z}\\x85,]+")) {
            String folded = NameFolding.fold(word);
            if (!folded.isEmpty()) {
                words.add(new NameWord(folded.replace(" ", ""), List.of(folded.split(" "))));
            }
        }
        return words;
    }
}
