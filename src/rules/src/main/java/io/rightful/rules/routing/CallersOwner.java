package io.rightful.rules.routing;

import java.util.function.BiFunction;
import java.util.function.Function;

import io.rightful.rules.contact.ContactView;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.decision.Rule;
import io.rightful.rules.decision.TraceEntry;
import io.rightful.rules.user.UserId;

/**
 * The user who owns the caller's lead, and whether they can be reached now. An owner by default owns the lead like any
 * other, and one from a CRM counts as last synced: what they are good for is knowing the caller.
 */
sealed interface CallersOwner {
    record Reachable(UserId user) implements CallersOwner {}

    record Unreachable(UserId user, Reason reason) implements CallersOwner {}

    /** No user owns it who is still active. */
    record None(TraceEntry told) implements CallersOwner {}

    static CallersOwner of(RingQuestion question) {
        return question.caller()
                .fold(
                        () -> none(Reason.NUMBER_UNUSABLE),
                        unknown -> none(Reason.CONTACT_UNKNOWN),
                        known -> of(known, question),
                        shared -> none(Reason.CONTACT_SHARED));
    }

    default <T> T fold(
            Function<UserId, T> reachable, BiFunction<UserId, Reason, T> unreachable, Function<TraceEntry, T> none) {
        if (this instanceof Reachable owner) {
            return reachable.apply(owner.user());
        }
        if (this instanceof Unreachable owner) {
            return unreachable.apply(owner.user(), owner.reason());
        }
        return none.apply(((None) this).told());
    }

    private static CallersOwner of(ContactView.Known contact, RingQuestion question) {
        return contact.owner()
                .fold(
                        nobody -> none(contact.ownerKnown() ? Reason.LEAD_UNOWNED : Reason.LEAD_OWNER_UNKNOWN),
                        user -> of(user.user(), question),
                        queue -> new None(TraceEntry.of(Rule.LEAD_OWNER, Reason.LEAD_OWNER_IS_QUEUE, queue.queue())),
                        unlinked -> new None(TraceEntry.of(
                                Rule.LEAD_OWNER,
                                Reason.LEAD_OWNER_UNLINKED,
                                unlinked.crmUser().value())));
    }

    private static CallersOwner of(UserId user, RingQuestion question) {
        return question.availability(user)
                .fold(
                        () -> new Reachable(user),
                        reason -> new Unreachable(user, reason),
                        () -> new None(TraceEntry.of(Rule.LEAD_OWNER, Reason.LEAD_OWNER_INACTIVE, user)));
    }

    private static None none(Reason reason) {
        return new None(TraceEntry.of(Rule.LEAD_OWNER, reason));
    }
}
