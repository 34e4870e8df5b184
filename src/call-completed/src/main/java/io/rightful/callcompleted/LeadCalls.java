package io.rightful.callcompleted;

import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.rightful.ledger.call.LastAnswered;
import io.rightful.ledger.contact.Contacts;
import io.rightful.ledger.contact.StoredContact;
import io.rightful.ledger.settings.Settings;
import io.rightful.ledger.user.Attendances;
import io.rightful.rules.availability.Attendance;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.routing.LeadRetrySchedule;
import io.rightful.rules.routing.RetryBooking;
import io.rightful.rules.routing.RetryDecision;
import io.rightful.rules.routing.RetryPlan;
import io.rightful.rules.routing.RetryQuestion;
import io.rightful.rules.user.UserId;
import io.rightful.telephony.event.RetryEvent;

/** Reads what a booked call to a lead is judged by. */
@Singleton
final class LeadCalls {
    private final Contacts contacts;
    private final LastAnswered answered;
    private final Attendances attendances;
    private final Settings settings;
    private final InstantSource clock;

    @Inject
    LeadCalls(
            Contacts contacts, LastAnswered answered, Attendances attendances, Settings settings, InstantSource clock) {
        this.contacts = contacts;
        this.answered = answered;
        this.attendances = attendances;
        this.settings = settings;
        this.clock = clock;
    }

    RetryDecision decide(RetryEvent event) {
        RetryBooking booking = event.booking();
        Optional<Contact> lead = contacts.find(event.account(), booking.lead()).map(StoredContact::contact);
        return RetryDecision.of(new RetryQuestion(
                booking,
                lead.map(Contact::owner),
                lead.flatMap(found -> answered.of(event.account(), found.phones(), booking.bookedAt())),
                attendance(event.account(), booking.owner()),
                schedule(event.account()),
                clock.instant()));
    }

    /** By which the attempt after this one is booked. */
    RetryPlan plan(RetryEvent event) {
        return new RetryPlan(
                schedule(event.account()),
                attendance(event.account(), event.booking().owner()));
    }

    private LeadRetrySchedule schedule(AccountId account) {
        return settings.find(account).value().routing().leadRetries();
    }

    private Attendance attendance(AccountId account, UserId user) {
        return attendances.of(account, Set.of(user)).getOrDefault(user, Attendance.OF_NOBODY);
    }
}
