package io.rightful.telephony.zoom;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.Leg;
import io.rightful.rules.call.LegOutcome;
import io.rightful.rules.call.Step;
import io.rightful.rules.call.StepKind;
import io.rightful.telephony.Spans;

/**
 * The call reached one party of the account.
 *
 * @param group whose members it rang, this party among them
 * @param lasting whether the party's missing it is the last word: not while others of the group may still take it
 */
record Ring(
        ZoomParty callee,
        Optional<ZoomParty> group,
        Outcome outcome,
        boolean lasting,
        Optional<Instant> startedAt,
        Optional<Instant> answeredAt,
        Optional<Instant> endedAt,
        Optional<Duration> talkTime) {

    CallResult result() {
        return switch (outcome) {
            case RINGING, TALKING, ELSEWHERE -> CallResult.STARTED;
            case TALKED -> callee.kind().machine() ? CallResult.STARTED : CallResult.ANSWERED;
            case VOICEMAIL -> CallResult.VOICEMAIL;
            case UNANSWERED -> group.isEmpty() || lasting ? CallResult.MISSED : CallResult.STARTED;
            case GIVEN_UP -> CallResult.ABANDONED;
        };
    }

    boolean talk() {
        return outcome.talk() && !callee.kind().machine();
    }

    /** A person's every talk is a leg of its own: they may hand the call over and get it back. */
    Optional<Leg> leg() {
        if (talk()) {
            return Optional.of(new Leg(
                    answeredAt
                            .map(moment -> callee.place() + "@" + moment.truncatedTo(ChronoUnit.SECONDS))
                            .orElse(callee.place()),
                    callee.agent(),
                    LegOutcome.TALKED,
                    answeredAt,
                    Spans.end(answeredAt, endedAt),
                    talkTime,
                    Optional.of(stepId())));
        }
        return Optional.of(callee)
                .filter(party -> party.person() && outcome.inVain())
                .map(party -> new Leg(
                        party.place(),
                        party.agent(),
                        LegOutcome.RANG,
                        startedAt,
                        Spans.end(startedAt, endedAt),
                        Optional.empty(),
                        Optional.of(stepId())));
    }

    Step step() {
        ZoomParty place = place();
        return new Step(
                stepId(),
                place.person() ? Optional.empty() : Optional.of(stepId()),
                Optional.empty(),
                box() ? StepKind.VOICEMAIL : place.kind().step(),
                place.outside() ? Optional.empty() : place.name(),
                startedAt,
                agents(place),
                Optional.empty());
    }

    private static List<Agent> agents(ZoomParty place) {
        return place.agent().stream().toList();
    }

    private ZoomParty place() {
        return group.orElse(callee);
    }

    private String stepId() {
        return box() ? callee.place() + "-voicemail" : place().place();
    }

    /** A box of several people. A person's own is where that person is reached. */
    private boolean box() {
        return outcome == Outcome.VOICEMAIL && group.isEmpty() && !callee.person();
    }
}
