package io.rightful.rules.name;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Single letters that stand for a name. */
final class Initials {
    /** One character is a whole name, or a whole syllable, here. */
    private static final Set<UnicodeScript> NOT_ALPHABETIC = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.YI);

    private Initials() {}

    static boolean isInitial(String token) {
        int letter = token.codePointAt(0);
        return Character.isLetter(letter)
                && !NOT_ALPHABETIC.contains(UnicodeScript.of(letter))
                && token.codePoints().skip(1).allMatch(Initials::isMark);
    }

    /** Whether a middle token may be missing on the other side. "O" may not: O Brien is another surname than Brien. */
    static boolean mayBeMissing(String token) {
        return isInitial(token) && token.codePointCount(0, token.length()) == 1 && !token.equals("o");
    }

    /** Whether {@code shorter} is {@code longer} with nothing but initials left out. */
    static boolean onlyInitialsExtra(List<String> longer, List<String> shorter) {
        int aligned = 0;
        for (String token : longer) {
            if (aligned < shorter.size() && token.equals(shorter.get(aligned))) {
                aligned++;
            } else if (!mayBeMissing(token)) {
                return false;
            }
        }
        return aligned == shorter.size();
    }

    /** Whether one is the other, or its first letter alone. */
    static boolean mayStandFor(String one, String other) {
        return one.equals(other)
                || isInitial(one) && other.startsWith(one)
                || isInitial(other) && one.startsWith(other);
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
