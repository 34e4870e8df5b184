package io.rightful.rules.assignment;

import java.util.Set;
import java.util.function.Function;

import io.rightful.rules.contact.ContactView;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.decision.Rule;
import io.rightful.rules.decision.TraceEntry;
import io.rightful.rules.user.UserId;

/** Step 4: the contact's favourite agent. */
final class FavouriteAgentRule implements SearchRule<ContactQuestion> {
    @Override
    public Tried tryOn(ContactQuestion question) {
        return of(
                question.contact(),
                user -> new NamedUser(Rule.FAVOURITE_AGENT, user, question)
                        .tried(Reason.FAVOURITE_AGENT, Reason.FAVOURITE_AGENT_INACTIVE),
                reason -> Tried.notSuccessful(Notes.of(TraceEntry.of(Rule.FAVOURITE_AGENT, reason))));
    }

    @Override
    public Set<UserId> users(ContactQuestion question) {
        return of(question.contact(), Set::of, reason -> Set.of());
    }

    private static <T> T of(ContactView contact, Function<UserId, T> user, Function<Reason, T> none) {
        return contact.fold(
                () -> none.apply(Reason.CONTACT_UNKNOWN),
                unknown -> none.apply(Reason.FAVOURITE_AGENT_NONE),
                known -> known.favouriteAgent().map(user).orElseGet(() -> none.apply(Reason.FAVOURITE_AGENT_NONE)),
                shared -> none.apply(Reason.CONTACT_SHARED));
    }
}
