package io.rightful.rules.assignment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.agent.AgentMatch;
import io.rightful.rules.call.Call;
import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.Leg;
import io.rightful.rules.call.LegOutcome;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.decision.Rule;
import io.rightful.rules.decision.TraceEntry;
import io.rightful.rules.waiting.Lacking;

/** Everybody of the account who talked on a call, in the order of showing, whatever the order of the legs. */
record Talks(List<Talk> all) {

    static Talks of(CallQuestion question) {
        return new Talks(legs(question.call())
                .map(leg -> talk(leg, question))
                .sorted(Talk.SHOWN)
                .toList());
    }

    /** Each agent's match as it was tried, and what each lacks to be a known one. */
    Notes notes(CallQuestion question) {
        Notes notes = Notes.NONE;
        for (AgentMatch match : all.stream().map(Talk::match).distinct().toList()) {
            notes = notes.and(Notes.of(match.trace()));
        }
        for (Talk talk : all) {
            notes = notes.and(Notes.lacking(talk.agent()
                    .map(agent -> Lacking.match(question.call().key().source(), agent, talk.match()))
                    .orElseGet(Set::of)));
        }
        return notes;
    }

    /** Whoever places a call that is answered has talked, where the payload names no talker at all. */
    private static Stream<Leg> legs(Call call) {
        List<Leg> talked = call.legs().stream().filter(Leg::talked).toList();
        if (talked.isEmpty() && call.result() == CallResult.ANSWERED) {
            return Placer.of(call).map(Talks::placed).stream();
        }
        return talked.stream();
    }

    private static Leg placed(Agent agent) {
        return new Leg(
                "",
                Optional.of(agent),
                LegOutcome.TALKED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Talk talk(Leg leg, CallQuestion question) {
        Optional<Agent> agent = leg.agent().filter(stated -> stated.key().isPresent());
        return new Talk(
                leg,
                agent,
                agent.map(stated -> Meant.by(stated, question)).orElseGet(() -> unstated(leg)),
                leg.step()
                        .flatMap(id -> question.call().steps().stream()
                                .filter(step -> step.id().equals(id))
                                .findFirst()));
    }

    private static AgentMatch unstated(Leg leg) {
        return new AgentMatch.Unmatched(
                Reason.AGENT_NOT_STATED, List.of(TraceEntry.of(Rule.HANDLED_BY, Reason.AGENT_NOT_STATED, leg.id())));
    }
}
