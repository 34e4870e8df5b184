package io.rightful.ledger.decision;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import io.rightful.ledger.call.StoredCall;
import io.rightful.rules.assignment.CallDecision;
import io.rightful.rules.assignment.CallQuestion;
import io.rightful.rules.contact.ContactView;
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
