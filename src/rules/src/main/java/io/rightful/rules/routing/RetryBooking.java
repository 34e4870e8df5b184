package io.rightful.rules.routing;

import java.time.Instant;

import io.rightful.rules.contact.ContactId;
import io.rightful.rules.user.UserId;

/**
 * A promise to call a lead back, as it was made.
 *
 * @param attempt from 1
 * @param bookedAt when the attempt before, or the lead's own call, failed
 */
public record RetryBooking(ContactId lead, UserId owner, int attempt, Instant bookedAt) {}
