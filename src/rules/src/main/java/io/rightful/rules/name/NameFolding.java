package io.rightful.rules.name;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Folds one text into tokens between single spaces, so that spellings of one name come out equal. Idempotent. */
final class NameFolding {
    private static final int UNFOLDED_LIMIT = 4_000;
    private static final int FOLDED_LIMIT = 300;
    /** Typed for an apostrophe, but compatibility folding would turn them into a space and an accent. */
    private static final Pattern SPACING_ACCENT = Pattern.compile("[\u00B4\u1FBD\u1FBF\u1FFD\u1FFE]");

    private static final Pattern ELLIPSIS = Pattern.compile("\\.{2,}");
    private static final Pattern SPACES = Pattern.compile(" +");

    private NameFolding() {}

    /** Empty where nothing is left, or far more than a name. */
    static Optional<String> bounded(String text) {
        if (text.length() > UNFOLDED_LIMIT) {
            return Optional.empty();
        }
        return Optional.of(fold(text)).filter(folded -> !folded.isEmpty() && folded.length() <= FOLDED_LIMIT);
    }

    static String fold(String text) {
        String compatible = Normalizer.normalize(SPACING_ACCENT.matcher(text).replaceAll("'"), Form.NFKC);
        String lower = compatible.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        String whole = ELLIPSIS.matcher(lower).replaceAll("\u2026");
        FoldedText folded = new FoldedText();
        Normalizer.normalize(whole, Form.NFD).codePoints().forEach(folded::add);
        String spaced = SPACES.matcher(folded.toString()).replaceAll(" ").strip();
        return Normalizer.normalize(spaced, Form.NFC);
    }
}
