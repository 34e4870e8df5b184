package io.rightful.rules.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.rightful.rules.decision.Reason;
import io.rightful.rules.user.UserId;

/** Who is responsible for a call: the first rule with a verdict decides. */
public final class WhoseCall {
    private static final List<SearchRule<CallQuestion>> FIRST =
            List.of(new ManualRule(), new FinishedRule(), new PlacedByRule(), new HandledByRule());

    private WhoseCall() {}

    public static CallDecision decide(CallQuestion question) {
        Search.Outcome found = search(question).of(question);
        return found.verdict().with(findings(question, found.notes()));
    }

    /**
     * The users whom only a setting or the contact names and whom {@link #decide} would look at. Empty where the
     * search ends before, so that most calls need no second read.
     */
    public static Set<UserId> usersNeeded(CallQuestion question) {
        return search(question).usersNeeded(question);
    }

    private static Search<CallQuestion> search(CallQuestion question) {
        List<SearchRule<? super CallQuestion>> rules = new ArrayList<>(FIRST);
        rules.addAll(MissedCallsRules.of(question.policy().missedCalls()));
        return new Search<>(rules, Reason.NOBODY_FOUND);
    }

    private static Findings findings(CallQuestion question, Notes notes) {
        Talks talks = Talks.of(question);
        return new Findings(
                HandledByUsers.of(talks), notes.trace(), FollowUp.suggested(question.call(), talks), notes.lacks());
    }
}
