package io.rightful.benchmarks.work;

import java.time.Instant;
import java.util.Optional;

import io.rightful.benchmarks.People;
import io.rightful.ledger.routing.RetryBookings;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.routing.RetryBooking;
import io.rightful.telephony.event.RetryEvent;

/** Booked calls to leads who were erased since, each looked at when it is due. */
public final class DueLeadCalls implements Work {
    private static final Instant NOON = Instant.parse("2026-10-06T12:00:00Z");

    private final RetryBookings bookings;
    private final AccountId account;
    private int leads;

    public DueLeadCalls(Surroundings surroundings) {
        this.account = surroundings.account();
        this.bookings = new RetryBookings(
                surroundings.database().client(), surroundings.database().tables());
    }

    @Override
    public Task next() {
        ContactId lead = new ContactId("lead-" + leads++);
        RetryBooking booking = new RetryBooking(lead, People.id(0), 1, NOON);
        bookings.book(account, booking, lead.value());
        RetryEvent due = new RetryEvent(RetryEvent.DUE, account, booking, NOON, Optional.empty());
        String event = "{\"source\":\"rightful.call-completed\",\"detail-type\":\"" + due.type() + "\",\"detail\":"
                + due.detail() + "}";
        return new Task(Events.queued(lead.value(), event), answer -> {
            Answers.noFailures(answer);
            Answers.demand(bookings.find(account, lead).isEmpty(), lead + " is booked still");
        });
    }
}
