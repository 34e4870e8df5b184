package io.rightful.notice;

import io.rightful.ledger.notice.Notice;
import io.rightful.notice.mail.Mail;

/** A mail that nobody else may send. */
record Claimed(Notice notice, Mail mail) {}
