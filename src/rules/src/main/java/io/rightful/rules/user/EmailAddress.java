package io.rightful.rules.user;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** An e-mail address folded for comparison: compatibility form, no surrounding space, lower case, nothing else. */
public record EmailAddress(String folded) implements Comparable<EmailAddress> {
    /** RFC 5321: 64 octets of local part, an at sign, 255 octets of domain. */
    public static final int LIMIT = 320;

    /** Empty where the text cannot be an address: no single at sign with something on both sides, or too long. */
    public static Optional<EmailAddress> of(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        int at = folded.indexOf('@');
        boolean plausible = at > 0
                && at == folded.lastIndexOf('@')
                && at < folded.length() - 1
                && folded.length() <= LIMIT
                && folded.chars().noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
        return plausible ? Optional.of(new EmailAddress(folded)) : Optional.empty();
    }

    @Override
    public int compareTo(EmailAddress other) {
        return folded.compareTo(other.folded);
    }
}
