package io.rightful.notice;

/** The mail service has certainly not taken a mail, and may take it later. */
final class MailPostponed extends RuntimeException {
    MailPostponed(String code) {
        super(code);
    }
}
