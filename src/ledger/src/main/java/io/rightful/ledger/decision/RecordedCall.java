package io.rightful.ledger.decision;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import io.rightful.ledger.call.StoredCall;
import io.rightful.rules.assignment.CallDecision;
import io.rightful.rules.assignment.CallQuestion;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.contact.ContactView;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.user.UserId;

/**
 * A call and what its record in a CRM is decided by.
 *
 * @param question with the integration's own policy
 * @param decision whose the call is by that
 */
public record RecordedCall(StoredCall call, CallQuestion question, CallDecision decision) {
    /** Everybody here whom the record may yet be given to. */
    public Set<UserId> users() {
        Set<UserId> users = new TreeSet<>(named(question));
        decision.responsible().ifPresent(users::add);
        return users;
    }

    /** It has ended, and its contact was not erased. */
    public boolean isToBeTold() {
        return !call.facts().erased() && call.facts().call().result().finished();
    }

    /** Who is on the other end, where that is clear. */
    public Optional<ContactId> contact() {
        return question.contact()
                .fold(
                        Optional::empty,
                        unknown -> Optional.empty(),
                        known -> Optional.of(known.id()),
                        shared -> Optional.empty());
    }

    /** Why it is nobody's lead. */
    public Optional<Reason> whyNobody() {
        return question.contact()
                .fold(
                        () -> Optional.of(Reason.CONTACT_UNKNOWN),
                        unknown -> Optional.empty(),
                        known -> Optional.empty(),
                        shared -> Optional.of(Reason.CONTACT_SHARED));
    }

    static Set<UserId> named(CallQuestion question) {
        Set<UserId> users = new TreeSet<>();
        question.policy()
                .<Set<UserId>>defaultOwner(Set::of, queue -> Set.of(), Set::of)
                .forEach(users::add);
        question.contact()
                .<Optional<UserId>>fold(
                        Optional::empty,
                        unknown -> Optional.empty(),
                        ContactView.Known::favouriteAgent,
                        shared -> Optional.empty())
                .ifPresent(users::add);
        return users;
    }
}
