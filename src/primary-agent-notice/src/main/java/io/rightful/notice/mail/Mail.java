package io.rightful.notice.mail;

/**
 * One mail to one person, as HTML and as plain text.
 *
 * @param subject one line
 * @param about what the mail service names in what it reports of the mail
 */
public record Mail(String to, String subject, String text, String html, MailAbout about) {
    /** Neither address nor content, so that no log line tells them. */
    @Override
    public String toString() {
        return "Mail of " + about;
    }
}
