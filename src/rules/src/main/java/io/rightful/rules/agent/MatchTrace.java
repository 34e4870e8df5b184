package io.rightful.rules.agent;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.rightful.rules.decision.Reason;
import io.rightful.rules.decision.Rule;
import io.rightful.rules.decision.TraceEntry;
import io.rightful.rules.user.UserId;

/** The steps tried on one agent so far; each method adds the last one and ends the search. */
final class MatchTrace {
    private final String subject;
    private final List<TraceEntry> entries = new ArrayList<>();

    MatchTrace(String subject) {
        this.subject = subject;
    }

    void tried(Rule rule, Reason reason, Set<UserId> users) {
        entries.add(TraceEntry.of(rule, reason, subject, users));
    }

    void tried(Rule rule, Reason reason) {
        tried(rule, reason, Set.of());
    }

    List<TraceEntry> entries() {
        return List.copyOf(entries);
    }

    AgentMatch matched(Rule rule, Reason reason, CandidateSet one) {
        tried(rule, reason, one.users());
        return new AgentMatch.Matched(one.only(), one.active().get(one.only()), reason, entries());
    }

    AgentMatch inactive(Rule rule, Reason reason, CandidateSet one) {
        tried(rule, reason, one.users());
        return new AgentMatch.Inactive(one.only(), reason, entries());
    }

    AgentMatch ambiguous(Rule rule, Reason reason, Set<UserId> candidates) {
        tried(rule, reason, candidates);
        return new AgentMatch.Ambiguous(candidates, reason, entries());
    }

    AgentMatch nobody(Rule rule, Reason reason) {
        tried(rule, reason);
        return new AgentMatch.Nobody(reason, entries());
    }

    AgentMatch unmatched(Rule rule, Reason reason) {
        tried(rule, reason);
        return unmatched(reason);
    }

    AgentMatch unmatched(Reason reason) {
        return new AgentMatch.Unmatched(reason, entries());
    }
}
