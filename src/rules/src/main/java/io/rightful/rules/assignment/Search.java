package io.rightful.rules.assignment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import io.rightful.rules.decision.Reason;
import io.rightful.rules.user.UserId;

/**
 * The search for an assignee: the first rule with a verdict decides.
 *
 * @param nobodyFound the reason where none has one and none says why
 */
record Search<Q>(List<SearchRule<? super Q>> rules, Reason nobodyFound) {
    record Outcome(Verdict verdict, Notes notes) {}

    Outcome of(Q question) {
        Notes notes = Notes.NONE;
        Reason otherwise = nobodyFound;
        for (SearchRule<? super Q> rule : rules) {
            Tried tried = rule.tryOn(question);
            notes = notes.and(tried.notes());
            otherwise = tried.otherwise().orElse(otherwise);
            Optional<Verdict> verdict = tried.verdict();
            if (verdict.isPresent()) {
                return new Outcome(verdict.get(), notes);
            }
        }
        return new Outcome(Verdict.unassigned(otherwise), notes);
    }

    Set<UserId> usersNeeded(Q question) {
        Set<UserId> needed = new TreeSet<>();
        for (SearchRule<? super Q> rule : rules) {
            Set<UserId> users = rule.users(question);
            needed.addAll(users);
            if (users.isEmpty() && rule.tryOn(question).verdict().isPresent()) {
                break;
            }
        }
        return needed;
    }
}
