package io.rightful.rules.name;

/** Collects the code points of a decomposed, lower-case text and leaves out what does not tell names apart. */
final class FoldedText {
    private final StringBuilder text = new StringBuilder();
    private int base = ' ';

    void add(int codePoint) {
        switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
                addMark(codePoint);
            case Character.FORMAT, Character.SURROGATE -> {}
            case Character.CONTROL -> addControl(codePoint);
            default -> addVisible(codePoint);
        }
    }

    private void addMark(int mark) {
        if (!Diacritics.dropped(base, mark)) {
            text.appendCodePoint(mark);
        }
    }

    private void addControl(int control) {
        if (Character.isWhitespace(control) || control == 0x85) {
            space();
        }
    }

    private void addVisible(int codePoint) {
        if (NameCharacters.isSilent(codePoint)) {
            return;
        }
        if (NameCharacters.joinsPeople(codePoint)) {
            text.append(' ').appendCodePoint(codePoint);
            space();
            return;
        }
        if (!NameCharacters.isKept(codePoint)) {
            space();
            return;
        }
        text.append(PlainLetters.spelled(codePoint));
        base = codePoint;
    }

    private void space() {
        text.append(' ');
        base = ' ';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
