package io.rightful.rules.agent;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.rightful.rules.decision.Reason;
import io.rightful.rules.decision.Rule;
import io.rightful.rules.decision.TraceEntry;
import io.rightful.rules.user.EmailAddress;

/**
 * Who is this agent? By an admin's link, else by e-mail, else by full name; exactly one user, or none. An agent that
 * matches nobody gives the reason of the last step that had something to go on.
 */
public final class ClearMatch {
    private static final AgentMatch NOT_STATED = new AgentMatch.Unmatched(
            Reason.AGENT_NOT_STATED, List.of(TraceEntry.of(Rule.AGENT_LINK, Reason.AGENT_NOT_STATED)));

    private final MatchTrace trace;
    private final Instant at;

    private ClearMatch(AgentKey subject, Instant at) {
        this.trace = new MatchTrace(subject.traced());
        this.at = at;
    }

    /** @param at the time of the call: links and users are judged as they were then */
    public static AgentMatch of(AgentEvidence evidence, Instant at) {
        return evidence.agent()
                .key()
                .map(key -> new ClearMatch(key, at).byEverything(evidence))
                .orElse(NOT_STATED);
    }

    /** By e-mail alone, as for a voicemail box. {@code candidates} is every user who has it, active or not. */
    public static AgentMatch byEmail(EmailAddress email, List<Candidate> candidates, Instant at) {
        AgentKey box = new AgentKey("email:" + email.folded());
        return new ClearMatch(box, at).byEmail(CandidateSet.of(candidates), Optional.empty());
    }

    private AgentMatch byEverything(AgentEvidence evidence) {
        return LinksInForce.at(at, evidence.links()).decide(trace, at).orElseGet(() -> byEmailOrName(evidence));
    }

    private AgentMatch byEmailOrName(AgentEvidence evidence) {
        Agent agent = evidence.agent();
        evidence.listed().ifPresent(list -> trace.tried(Rule.AGENT_LISTED, Reason.AGENT_LISTED));
        Optional<NameCandidates> named = agent.personName().map(name -> NameCandidates.of(name, evidence.byName()));
        if (agent.foldedEmail().isEmpty()) {
            trace.tried(Rule.AGENT_EMAIL, Reason.EMAIL_NOT_STATED);
            return byName(named, Reason.AGENT_NOT_LINKED);
        }
        CandidateSet holders = CandidateSet.of(evidence.byEmail());
        if (holders.isEmpty()) {
            trace.tried(Rule.AGENT_EMAIL, Reason.EMAIL_UNKNOWN);
            return byName(named, Reason.EMAIL_UNKNOWN);
        }
        return byEmail(holders, named);
    }

    private AgentMatch byEmail(CandidateSet holders, Optional<NameCandidates> named) {
        if (holders.isEmpty()) {
            return trace.unmatched(Rule.AGENT_EMAIL, Reason.EMAIL_UNKNOWN);
        }
        if (!holders.isOne()) {
            return trace.ambiguous(Rule.AGENT_EMAIL, Reason.EMAIL_SHARED, holders.users());
        }
        AgentMatch match = one(Rule.AGENT_EMAIL, holders, Reason.EMAIL_MATCHED, Reason.EMAIL_USER_INACTIVE);
        return named.map(NameCandidates::pointedTo)
                .filter(others -> !others.isEmpty() && !others.contains(holders.only()))
                .map(others ->
                        trace.ambiguous(Rule.AGENT_NAME, Reason.EVIDENCE_DISAGREES, others.usersAnd(holders.users())))
                .orElse(match);
    }

    private AgentMatch byName(Optional<NameCandidates> named, Reason otherwise) {
        if (named.isEmpty()) {
            trace.tried(Rule.AGENT_NAME, Reason.NAME_NOT_STATED);
            return trace.unmatched(otherwise);
        }
        NameCandidates candidates = named.get();
        if (candidates.possible().isEmpty()) {
            boolean initials = candidates.name().hasInitialAtEnds();
            return trace.unmatched(Rule.AGENT_NAME, initials ? Reason.NAME_ONLY_INITIALS : Reason.NAME_UNKNOWN);
        }
        if (!candidates.meansOne()) {
            return trace.ambiguous(Rule.AGENT_NAME, Reason.NAME_SHARED, candidates.all());
        }
        return one(Rule.AGENT_NAME, candidates.possible(), Reason.NAME_MATCHED, Reason.NAME_USER_INACTIVE);
    }

    private AgentMatch one(Rule rule, CandidateSet one, Reason matched, Reason inactive) {
        return one.activeAt(at) ? trace.matched(rule, matched, one) : trace.inactive(rule, inactive, one);
    }
}
