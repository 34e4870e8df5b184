package io.rightful.admin.text;

/** Text that can be stored and shown as it is. */
public final class PlainText {
    private PlainText() {}

    /** No longer than {@code limit} UTF-16 units, without control characters and unpaired surrogates. */
    public static boolean fits(String text, int limit) {
        return text.length() <= limit && text.codePoints().noneMatch(PlainText::unusable);
    }

    private static boolean unusable(int codePoint) {
        return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE;
    }
}
