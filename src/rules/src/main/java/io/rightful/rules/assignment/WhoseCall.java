package io.rightful.rules.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import io.rightful.rules.decision.Reason;
import io.rightful.rules.user.UserId;

/** Who is responsible for a call: the first rule with a verdict decides. */
public final class WhoseCall {
    private static final List<CallRule> FIRST =
            List.of(new ManualRule(), new FinishedRule(), new PlacedByRule(), new HandledByRule());

    private WhoseCall() {}

    public static CallDecision decide(CallQuestion question) {
        Notes notes = Notes.NONE;
        Reason otherwise = Reason.NOBODY_FOUND;
        for (CallRule rule : rules(question)) {
            Tried tried = rule.tryOn(question);
            notes = notes.and(tried.notes());
            otherwise = tried.otherwise().orElse(otherwise);
            Optional<Verdict> verdict = tried.verdict();
            if (verdict.isPresent()) {
                return verdict.get().with(findings(question, notes));
            }
        }
        return Verdict.unassigned(otherwise).with(findings(question, notes));
    }

    /**
     * The users whom only a setting or the contact names and whom {@link #decide} would look at. Empty where the
     * search ends before, so that most calls need no second read.
     */
    public static Set<UserId> usersNeeded(CallQuestion question) {
        Set<UserId> needed = new TreeSet<>();
        for (CallRule rule : rules(question)) {
            Set<UserId> users = rule.users(question);
            needed.addAll(users);
            if (users.isEmpty() && rule.tryOn(question).verdict().isPresent()) {
                break;
            }
        }
        return needed;
    }

    private static List<CallRule> rules(CallQuestion question) {
        List<CallRule> rules = new ArrayList<>(FIRST);
        rules.addAll(MissedCallsRules.of(question.policy().missedCalls()));
        return rules;
    }

    private static Findings findings(CallQuestion question, Notes notes) {
        Talks talks = Talks.of(question);
        return new Findings(
                HandledByUsers.of(talks), notes.trace(), FollowUp.suggested(question.call(), talks), notes.lacks());
    }
}
