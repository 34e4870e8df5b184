package io.rightful.notice.mail;

import java.util.Optional;
import java.util.function.Function;

/** What a mail service made of a mail. */
public sealed interface MailResult {

    /**
     * It will deliver it.
     *
     * @param messageId its own
     */
    record Accepted(Optional<String> messageId) implements MailResult {}

    /** It has certainly not taken it, and may take it later. */
    record Postponed(String code) implements MailResult {}

    /** It will never take it as it is. */
    record Refused(String code) implements MailResult {}

    /** It may have taken it: the answer did not come. */
    record Unclear(String code) implements MailResult {}

    default <T> T fold(
            Function<Optional<String>, T> accepted,
            Function<String, T> postponed,
            Function<String, T> refused,
            Function<String, T> unclear) {
        if (this instanceof Accepted result) {
            return accepted.apply(result.messageId());
        }
        if (this instanceof Postponed result) {
            return postponed.apply(result.code());
        }
        if (this instanceof Refused result) {
            return refused.apply(result.code());
        }
        return unclear.apply(((Unclear) this).code());
    }
}
