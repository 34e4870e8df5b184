package io.rightful.rules.name;

/** What a visible character is to a name. */
final class NameCharacters {
    /** Apostrophes and what is typed for them, the Arabic tatweel, and the Hangul fillers. */
    private static final String SILENT = "'`\u2018\u2019\u201B\u2032\u2035\u02B9\u02BB\u02BC\u02BD\u02BE\u02BF\u02C8"
            + "\u02CA\u02CB\uA78B\uA78C\u055A\u05F3\u05F4\u07F4\u0640\u115F\u1160";

    /** Between two people who share a line: a name with one of these equals no single person's. */
    private static final String JOINS_PEOPLE = "&+/";

    /** What stands for letters that were lost, masked or cut off: such a name equals only itself. */
    private static final String STANDS_FOR_LETTERS = "?*\u00BF\u2026\uFFFD";

    private NameCharacters() {}

    static boolean isSilent(int codePoint) {
        return SILENT.indexOf(codePoint) >= 0;
    }

    static boolean joinsPeople(int codePoint) {
        return JOINS_PEOPLE.indexOf(codePoint) >= 0;
    }

    static boolean isKept(int codePoint) {
        return STANDS_FOR_LETTERS.indexOf(codePoint) >= 0
                || switch (Character.getType(codePoint)) {
                    case Character.UPPERCASE_LETTER,
                            Character.LOWERCASE_LETTER,
                            Character.TITLECASE_LETTER,
                            Character.MODIFIER_LETTER,
                            Character.OTHER_LETTER,
                            Character.DECIMAL_DIGIT_NUMBER,
                            Character.LETTER_NUMBER,
                            Character.OTHER_NUMBER,
                            Character.PRIVATE_USE,
                            Character.UNASSIGNED -> true;
                    default -> false;
                };
    }
}
