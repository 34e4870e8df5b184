package io.rightful.rules.name;

import java.util.Map;

/** Lower-case letters that no decomposition brings to plain ones, and how they are spelled without. */
final class PlainLetters {
    private static final Map<Integer, String> SPELLED = Map.ofEntries(
            spelled('ß', "ss"),
            spelled('æ', "ae"),
            spelled('œ', "oe"),
            spelled('ø', "o"),
            spelled('ł', "l"),
            spelled('đ', "d"),
            spelled('ð', "d"),
            spelled('þ', "th"),
            spelled('ħ', "h"),
            spelled('ŧ', "t"),
            spelled('ı', "i"),
            spelled('ȷ', "j"),
            spelled('ɓ', "b"),
            spelled('ɗ', "d"),
            spelled('ɖ', "d"),
            spelled('ƙ', "k"),
            spelled('ƴ', "y"),
            spelled('ς', "σ"));

    private PlainLetters() {}

    static String spelled(int codePoint) {
        String spelled = SPELLED.get(codePoint);
        return spelled == null ? Character.toString(codePoint) : spelled;
    }

    private static Map.Entry<Integer, String> spelled(int letter, String plain) {
        return Map.entry(letter, plain);
    }
}
