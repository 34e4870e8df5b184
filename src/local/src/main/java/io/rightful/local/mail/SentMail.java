package io.rightful.local.mail;

import java.time.Instant;

/**
 * A mail that went nowhere.
 *
 * @param id counts them, from 1
 */
public record SentMail(long id, Instant at, String to, String subject, String text, String html) {}
