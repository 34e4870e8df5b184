package io.rightful.notice.letter;

import java.util.Optional;

/** Text of a stranger as it may stand in a mail: one line, at most 100 characters, nothing that turns its direction. */
final class ShownText {
    private static final int LONGEST = 100;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private ShownText() {}

    /** Empty where nothing that can be seen is left. */
    static Optional<String> of(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints().map(ShownText::shown).filter(c -> c >= 0).forEach(kept::appendCodePoint);
        String line = kept.toString().replaceAll("\\s+", " ").strip();
        return line.chars().allMatch(c -> c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER)
                ? Optional.empty()
                : Optional.of(shortened(line));
    }

    /** Line ends become spaces; what has no shape of its own goes, but for what joins letters. */
    private static int shown(int c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.CONTROL -> Character.isWhitespace(c) ? ' ' : -1;
            case Character.FORMAT -> c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER ? c : -1;
            case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> -1;
            default -> c;
        };
    }

    private static String shortened(String line) {
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }
}
