package io.rightful.callcompleted;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.rightful.ledger.routing.RetryBookings;
import io.rightful.ledger.table.Digest;
import io.rightful.rules.routing.Retry;
import io.rightful.rules.routing.RetryBooking;
import io.rightful.telephony.event.RetryEvent;
import io.rightful.wiring.BusEvent;
import io.rightful.wiring.EventBus;
import io.rightful.wiring.Schedule;

/**
 * Keeps the one booking of a lead and its schedule in step. Whatever a crash leaves undone is done when the message comes
 * again: a schedule whose booking does not stand is superseded, and one that stands already has the same name.
 */
@Singleton
final class LeadRetries {
    static final String SOURCE = "rightful.call-completed";

    private final RetryBookings bookings;
    private final LeadCalls calls;
    private final Schedule schedule;
    private final EventBus bus;
    private final InstantSource clock;

    @Inject
    LeadRetries(RetryBookings bookings, LeadCalls calls, Schedule schedule, EventBus bus, InstantSource clock) {
        this.bookings = bookings;
        this.calls = calls;
        this.schedule = schedule;
        this.bus = bus;
        this.clock = clock;
    }

    void book(RetryEvent wanted) {
        String call = wanted.call().orElse("");
        RetryBooking standing = bookings.book(wanted.account(), wanted.booking(), call);
        if (standing.equals(wanted.booking())) {
            schedule(wanted);
        }
    }

    boolean stands(RetryEvent due) {
        return bookings.find(due.account(), due.booking().lead())
                .filter(due.booking()::equals)
                .isPresent();
    }

    /** Whether anybody calls is not known: the next attempt is booked, and an answered call cancels it. */
    void saidToBeDue(RetryEvent due) {
        publish(due.ofType(RetryEvent.CALL_DUE));
        Optional<Retry> next = calls.plan(due).after(due.booking().attempt(), clock.instant());
        next.ifPresentOrElse(retry -> next(due, retry), () -> end(due));
    }

    void next(RetryEvent over, Retry retry) {
        RetryBooking booking = over.booking();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        RetryBooking following = new RetryBooking(booking.lead(), booking.owner(), retry.attempt(), now);
        schedule(new RetryEvent(RetryEvent.DUE, over.account(), following, retry.at(), Optional.empty()));
        bookings.replace(over.account(), booking, following);
    }

    void end(RetryEvent over) {
        bookings.end(over.account(), over.booking());
    }

    private void schedule(RetryEvent booked) {
        RetryBooking booking = booked.booking();
        String name = "lead-retry-"
                + Digest.of(
                        booked.account().value(),
                        booking.lead().value(),
                        Integer.toString(booking.attempt()),
                        booking.bookedAt().toString());
        schedule.at(booked.due(), name, event(booked.ofType(RetryEvent.DUE)));
    }

    private void publish(RetryEvent event) {
        bus.publish(event(event));
    }

    private BusEvent event(RetryEvent event) {
        return new BusEvent(SOURCE, event.type(), event.detail(), clock.instant());
    }
}
