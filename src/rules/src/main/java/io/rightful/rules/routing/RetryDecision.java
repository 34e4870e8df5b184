package io.rightful.rules.routing;

import java.util.Optional;
import java.util.function.Function;

import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.user.UserId;

/** Whether a lead is to be called back now, as was booked. */
public sealed interface RetryDecision {
    Reason reason();

    record Due(RetryBooking booking, Reason reason) implements RetryDecision {}

    /** The owner cannot be reached now, which is an attempt that failed: the next one is to be booked. */
    record Later(Retry next, Reason reason) implements RetryDecision {}

    record Cancelled(Reason reason) implements RetryDecision {}

    static RetryDecision of(RetryQuestion question) {
        return question.owner().map(owner -> of(question, owner)).orElseGet(() -> new Cancelled(Reason.LEAD_ERASED));
    }

    default <T> T fold(Function<Due, T> due, Function<Later, T> later, Function<Cancelled, T> cancelled) {
        if (this instanceof Due decision) {
            return due.apply(decision);
        }
        if (this instanceof Later decision) {
            return later.apply(decision);
        }
        return cancelled.apply((Cancelled) this);
    }

    private static RetryDecision of(RetryQuestion question, LeadOwner owner) {
        RetryBooking booking = question.booking();
        Optional<UserId> today = owner.owningUser();
        if (!today.equals(Optional.of(booking.owner()))) {
            return new Cancelled(Reason.LEAD_OWNER_CHANGED);
        }
        if (question.answered()
                .filter(time -> !time.isBefore(booking.bookedAt()))
                .isPresent()) {
            return new Cancelled(Reason.LEAD_ANSWERED);
        }
        if (booking.attempt() > question.schedule().maximum()) {
            return new Cancelled(Reason.RETRIES_NONE);
        }
        return question.attendance()
                .at(question.now())
                .fold(
                        () -> new Due(booking, Reason.LEAD_CALL_DUE),
                        reason -> later(question, reason),
                        () -> new Cancelled(Reason.LEAD_OWNER_INACTIVE));
    }

    private static RetryDecision later(RetryQuestion question, Reason reason) {
        return new RetryPlan(question.schedule(), question.attendance())
                .after(question.booking().attempt(), question.now())
                .<RetryDecision>map(next -> new Later(next, reason))
                .orElseGet(() -> new Cancelled(Reason.RETRIES_NONE));
    }
}
