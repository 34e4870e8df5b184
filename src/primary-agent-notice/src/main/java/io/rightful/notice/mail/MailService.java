package io.rightful.notice.mail;

/** Hands mails on. Never tries twice by itself: whether to try again is the caller's to decide. */
public interface MailService {
    MailResult send(Mail mail);
}
