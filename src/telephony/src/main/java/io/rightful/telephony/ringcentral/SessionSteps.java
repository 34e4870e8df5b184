package io.rightful.telephony.ringcentral;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.Step;
import io.rightful.rules.call.StepKind;

/**
 * Where a session rang: one place for all of it, since no notification tells whether two rang together or in turn; so
 * that of several nobody is named. Whoever handed the call on had it before; the voicemail comes last.
 */
final class SessionSteps {
    private static final String HANDED_ON = "handed-on";
    private static final String RANG = "rang";
    private static final String VOICEMAIL = "voicemail";

    private SessionSteps() {}

    /** The step in which a party's leg happened. */
    static Optional<String> of(SessionParty party) {
        if (party.dialled()) {
            return Optional.empty();
        }
        return Optional.of(handedOn(party) ? HANDED_ON : RANG);
    }

    static List<Step> of(List<SessionParty> parties) {
        List<SessionParty> called =
                parties.stream().filter(party -> !party.dialled()).toList();
        List<SessionParty> rang =
                called.stream().filter(party -> !handedOn(party)).toList();
        List<Step> steps = new ArrayList<>();
        if (rang.size() < called.size()) {
            steps.add(step(HANDED_ON, 0, StepKind.AGENT, agents(called, SessionSteps::handedOn)));
        }
        if (!rang.isEmpty()) {
            StepKind kind = rang.stream().anyMatch(SessionParty::queued) ? StepKind.QUEUE : StepKind.AGENT;
            steps.add(step(RANG, 1, kind, agents(rang, party -> true)));
        }
        called.stream()
                .filter(party -> party.state() == PartyState.VOICEMAIL)
                .findFirst()
                .ifPresent(party -> steps.add(voicemail(party)));
        return List.copyOf(steps);
    }

    private static boolean handedOn(SessionParty party) {
        return party.state() == PartyState.HANDED_ON;
    }

    private static List<Agent> agents(List<SessionParty> parties, Predicate<SessionParty> wanted) {
        return parties.stream()
                .filter(wanted)
                .flatMap(party -> party.agent().stream())
                .toList();
    }

    private static Step voicemail(SessionParty party) {
        return new Step(
                VOICEMAIL,
                party.extension(),
                Optional.of(2),
                StepKind.VOICEMAIL,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private static Step step(String id, int position, StepKind kind, List<Agent> agents) {
        return new Step(
                id,
                Optional.empty(),
                Optional.of(position),
                kind,
                Optional.empty(),
                Optional.empty(),
                agents,
                Optional.empty());
    }
}
