package io.rightful.rules.assignment;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.rightful.rules.decision.Reason;
import io.rightful.rules.message.MessageKind;
import io.rightful.rules.user.UserId;

/**
 * Who is responsible for a text or form: the contact's primary agent. A form that reaches none goes through the last
 * steps of a missed call; a text is left to everybody who is available.
 */
public final class WhoseMessage {
    private static final SearchRule<MessageQuestion> MANUAL =
            question -> question.manual().map(ManualRule::said).orElse(Tried.DOES_NOT_APPLY);

    private static final Search<MessageQuestion> OF_TEXT =
            new Search<>(List.of(MANUAL, new PrimaryAgentRule()), Reason.LEFT_TO_EVERYBODY);

    private static final Search<MessageQuestion> OF_FORM = new Search<>(
            List.of(
                    MANUAL,
                    new PrimaryAgentRule(),
                    new LeadOwnerRule(),
                    new FavouriteAgentRule(),
                    new DefaultLeadOwnerRule()),
            Reason.NOBODY_FOUND);

    private WhoseMessage() {}

    public static CallDecision decide(MessageQuestion question) {
        Search.Outcome found = search(question).of(question);
        return found.verdict()
                .with(new Findings(
                        List.of(),
                        found.notes().trace(),
                        Optional.empty(),
                        found.notes().lacks()));
    }

    /** The users whom {@link #decide} would look at. */
    public static Set<UserId> usersNeeded(MessageQuestion question) {
        return search(question).usersNeeded(question);
    }

    private static Search<MessageQuestion> search(MessageQuestion question) {
        return question.message().kind() == MessageKind.FORM ? OF_FORM : OF_TEXT;
    }
}
