package io.rightful.notice.mail;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

import io.rightful.ledger.notice.Notice;
import io.rightful.rules.call.AccountId;

/**
 * Which attempt at which notice a mail is. Travels with the mail as tags, of letters, digits, hyphens and underscores.
 *
 * @param attempt from 1
 */
public record MailAbout(AccountId account, String notice, long attempt) {
    private static final String ACCOUNT = "account";
    private static final String NOTICE = "notice";
    private static final String ATTEMPT = "attempt";

    public static MailAbout of(Notice notice) {
        return new MailAbout(notice.account(), notice.id(), notice.attempt());
    }

    public Map<String, String> tags() {
        return Map.of(
                ACCOUNT,
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(account.value().getBytes(StandardCharsets.UTF_8)),
                NOTICE,
                notice,
                ATTEMPT,
                Long.toString(attempt));
    }

    /** Empty where they are none of ours. */
    public static Optional<MailAbout> read(Map<String, String> tags) {
        try {
            String account =
                    new String(Base64.getUrlDecoder().decode(tags.getOrDefault(ACCOUNT, "")), StandardCharsets.UTF_8);
            String notice = tags.getOrDefault(NOTICE, "");
            long attempt = Long.parseLong(tags.getOrDefault(ATTEMPT, ""));
            return account.isBlank() || notice.isBlank()
                    ? Optional.empty()
                    : Optional.of(new MailAbout(new AccountId(account), notice, attempt));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The same whenever this attempt is made: who gets it twice can tell. */
    public String messageId(String domain) {
        return "<" + notice + "." + attempt + "@" + domain + ">";
    }
}
