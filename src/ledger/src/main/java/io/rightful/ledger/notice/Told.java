package io.rightful.ledger.notice;

import java.time.Instant;

import io.rightful.rules.contact.ContactId;
import io.rightful.rules.notice.NoticeEvent;

/**
 * What an agent is told of a contact.
 *
 * @param at the time of the assignment
 */
public record Told(ContactId contact, NoticeEvent event, Instant at) {}
