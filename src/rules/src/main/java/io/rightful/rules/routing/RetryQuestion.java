package io.rightful.rules.routing;

import java.time.Instant;
import java.util.Optional;

import io.rightful.rules.availability.Attendance;
import io.rightful.rules.contact.LeadOwner;

/**
 * What a booking is judged by when it is due.
 *
 * @param owner of the lead today; absent where the contact was erased
 * @param answered when a call between the account and the lead was last answered
 * @param attendance of the user for whom it was booked
 * @param now when the booking is looked at
 */
public record RetryQuestion(
        RetryBooking booking,
        Optional<LeadOwner> owner,
        Optional<Instant> answered,
        Attendance attendance,
        LeadRetrySchedule schedule,
        Instant now) {}
