package io.rightful.ledger.erasure;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import io.rightful.ledger.contact.ContactTraces;
import io.rightful.rules.user.EmailAddress;

/**
 * Tells whether a text of any form names a contact: by an e-mail; by a number, with or without the country's code and however its
 * digits are grouped; by a name of two words or more, for a single one is many people's.
 *
 * @param digits the ends of numbers
 */
record Naming(List<String> words, List<String> digits) {
    /** Country codes have three digits at most. */
    private static final int COUNTRY_CODE = 3;

    private static final int FEWEST_DIGITS = 7;
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=[0-9])[\\s().\\-/]{1,3}(?=[0-9])");
    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
    private static final Pattern BAD_PERCENT = Pattern.compile("%(?![0-9a-fA-F]{2})");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int HEXADECIMAL = 16;

    static Naming of(ContactTraces traces) {
        List<String> words = new ArrayList<>(
                traces.allEmails().stream().map(EmailAddress::folded).toList());
        traces.name().map(Naming::folded).filter(name -> name.contains(" ")).ifPresent(words::add);
        return new Naming(
                words, traces.allNumbers().stream().map(Naming::ending).toList());
    }

    boolean isIn(String text) {
        String escaped = ESCAPED.matcher(text)
                .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(
                        Character.toString(Integer.parseInt(match.group(1), HEXADECIMAL))));
        String decoded = URLDecoder.decode(BAD_PERCENT.matcher(escaped).replaceAll("%25"), StandardCharsets.UTF_8);
        return List.of(escaped, decoded).stream().anyMatch(this::isInPlain);
    }

    private boolean isInPlain(String text) {
        String folded = folded(text);
        String together = BETWEEN_DIGITS.matcher(folded).replaceAll("");
        return words.stream().anyMatch(folded::contains) || digits.stream().anyMatch(together::contains);
    }

    private static String ending(String number) {
        String all = number.replaceAll("[^0-9]", "");
        int length = Math.max(Math.min(FEWEST_DIGITS, all.length()), all.length() - COUNTRY_CODE);
        return all.substring(all.length() - length);
    }

    private static String folded(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return SPACES.matcher(plain).replaceAll(" ").strip();
    }

    /** None of it, so that no log line tells it. */
    @Override
    public String toString() {
        return "Naming";
    }
}
