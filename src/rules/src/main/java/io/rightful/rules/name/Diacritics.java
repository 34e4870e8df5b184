package io.rightful.rules.name;

import java.lang.Character.UnicodeScript;

/** Which combining marks are mere diacritics, to leave out, and which make a letter of its own, to keep. */
final class Diacritics {
    private static final int GRAVE = 0x300;
    private static final int ACUTE = 0x301;
    private static final int BREVE = 0x306;
    private static final int DIAERESIS = 0x308;

    private Diacritics() {}

    static boolean dropped(int base, int mark) {
        return isVariationSelector(mark)
                || isHebrewPoint(mark)
                || isArabicSign(mark)
                || isGeneral(mark) && droppedFrom(base, mark);
    }

    private static boolean droppedFrom(int base, int mark) {
        return switch (UnicodeScript.of(base)) {
            case LATIN, GREEK, COMMON, INHERITED -> true;
            case CYRILLIC -> !makesCyrillicLetter(base, mark);
            default -> false;
        };
    }

    /** й, ў and ї are letters of their own, as are ѓ and ќ; stress marks and the dots of ё are not. */
    private static boolean makesCyrillicLetter(int base, int mark) {
        return switch (mark) {
            case BREVE -> true;
            case DIAERESIS -> base != 'е';
            case GRAVE, ACUTE -> base == 'г' || base == 'к';
            default -> false;
        };
    }

    private static boolean isGeneral(int mark) {
        return within(mark, 0x300, 0x36F)
                || within(mark, 0x1AB0, 0x1AFF)
                || within(mark, 0x1DC0, 0x1DFF)
                || within(mark, 0x20D0, 0x20FF)
                || within(mark, 0xFE20, 0xFE2F);
    }

    private static boolean isHebrewPoint(int mark) {
        return within(mark, 0x591, 0x5C7);
    }

    private static boolean isArabicSign(int mark) {
        return within(mark, 0x610, 0x61A) || within(mark, 0x64B, 0x652) || mark == 0x670 || within(mark, 0x6D6, 0x6ED);
    }

    private static boolean isVariationSelector(int mark) {
        return within(mark, 0xFE00, 0xFE0F) || within(mark, 0xE0100, 0xE01EF) || within(mark, 0x180B, 0x180D);
    }

    private static boolean within(int mark, int first, int last) {
        return mark >= first && mark <= last;
    }
}
