package io.rightful.telephony;

/** Makes outside text safe to keep: well formed, bounded, without marks that hide or reorder it. */
public final class Text {
    /** Of every text kept, in code points. */
    public static final int LIMIT = 256;

    private static final int REPLACEMENT = 0xFFFD;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Text() {}

    /** For people to read. A longer one is cut, and ends in "…" so that it equals no whole one. */
    public static String displayed(String text) {
        String clean = cleaned(text, true);
        if (clean.codePointCount(0, clean.length()) <= LIMIT) {
            return clean;
        }
        return clean.substring(0, clean.offsetByCodePoints(0, LIMIT - 1)) + "…";
    }

    /** To compare. Joiners go too. Not cut: half an identifier is another one. */
    public static String identifier(String text) {
        return cleaned(text, false);
    }

    private static String cleaned(String text, boolean keepJoiners) {
        StringBuilder clean = new StringBuilder(Math.min(text.length(), 2 * LIMIT));
        text.codePoints().forEach(point -> {
            if (Character.getType(point) == Character.SURROGATE) {
                clean.appendCodePoint(REPLACEMENT);
            } else if (point == '\t' || point == '\n' || point == '\r') {
                clean.append(' ');
            } else if (!hidden(point) || (keepJoiners && joiner(point))) {
                clean.appendCodePoint(point);
            }
        });
        return clean.toString().strip();
    }

    private static boolean hidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static boolean joiner(int point) {
        return point == ZERO_WIDTH_JOINER || point == ZERO_WIDTH_NON_JOINER;
    }
}
