package io.rightful.callcompleted;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import io.rightful.ledger.contact.ContactEdits;
import io.rightful.ledger.contact.ContactOccasion;
import io.rightful.ledger.routing.RetryBookings;
import io.rightful.ledger.user.User;
import io.rightful.ledger.user.Users;
import io.rightful.rules.availability.WorkingHours;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.contact.OwnerCause;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.routing.RetryBooking;
import io.rightful.rules.user.ActivePeriods;
import io.rightful.rules.user.UserName;
import io.rightful.telephony.event.RetryEvent;

/** Dana's lead, who called in vain at noon. */
record Lead(Example example) {
    static final ContactId ID = new ContactId("lead");
    static final Instant NOON = Example.CLOCK.instant();

    Lead ofDana() {
        LeadOwner owner =
                new LeadOwner.User(Example.DANA, OwnerCause.MANUAL, Optional.empty(), false, Optional.empty());
        Contact lead = Contact.unknown(ID)
                .reachedAt(new TreeSet<>(List.of("+12025550171")), new TreeSet<>())
                .ownedBy(owner);
        edits().create(example.account(), lead, byHand());
        return this;
    }

    void becomesNobodys() {
        edits().change(
                        example.account(),
                        ID,
                        contact -> contact.ownedBy(LeadOwner.NEVER_OWNED),
                        byHand(),
                        stored -> {});
    }

    void danaWorks(WorkingHours hours) {
        User dana = new User(
                        Example.DANA,
                        new UserName("Dana", "Whitfield"),
                        Optional.of("dana@example.com"),
                        ZoneOffset.UTC,
                        ActivePeriods.ALWAYS,
                        0)
                .working(hours);
        new Users(example.client(), example.tables()).update(example.account(), dana, Optional.empty());
    }

    String requested(String call, Instant bookedAt) {
        RetryEvent event = new RetryEvent(
                RetryEvent.REQUESTED,
                example.account(),
                new RetryBooking(ID, Example.DANA, 1, bookedAt),
                bookedAt.plusSeconds(900),
                Optional.of(call));
        return queued("rightful.telephony-webhooks", event);
    }

    String due(int attempt, Instant bookedAt) {
        return queued("rightful.call-completed", dueEvent(attempt, bookedAt));
    }

    RetryEvent dueEvent(int attempt, Instant bookedAt) {
        return new RetryEvent(
                RetryEvent.DUE,
                example.account(),
                new RetryBooking(ID, Example.DANA, attempt, bookedAt),
                bookedAt.plusSeconds(900),
                Optional.empty());
    }

    Lead booked(int attempt, Instant bookedAt) {
        bookings().book(example.account(), new RetryBooking(ID, Example.DANA, attempt, bookedAt), "call-1");
        return this;
    }

    Optional<RetryBooking> booking() {
        return bookings().find(example.account(), ID);
    }

    private RetryBookings bookings() {
        return new RetryBookings(example.client(), example.tables());
    }

    private static String queued(String source, RetryEvent event) {
        return "{\"source\":\"" + source + "\",\"detail-type\":\"" + event.type() + "\",\"detail\":" + event.detail()
                + "}";
    }

    private ContactEdits edits() {
        return new ContactEdits(example.client(), example.tables(), Example.CLOCK);
    }

    private static ContactOccasion byHand() {
        return ContactOccasion.byHand("admin-1", Reason.SET_BY_HAND);
    }
}
