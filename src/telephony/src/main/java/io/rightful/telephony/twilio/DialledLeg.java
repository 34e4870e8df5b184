package io.rightful.telephony.twilio;

import java.util.List;
import java.util.Optional;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.Leg;
import io.rightful.rules.call.LegOutcome;
import io.rightful.rules.call.Step;
import io.rightful.rules.call.StepKind;
import io.rightful.telephony.CallDraft;
import io.rightful.telephony.Normalised;

/**
 * A leg that a call dialled. That nobody picked it up ends nothing, since others may be ringing. One that was dialled to a
 * telephone number names nobody: it may be an agent's as well as the contact's.
 */
record DialledLeg(VoiceCallback callback) {
    private static final String DIALLED = "dialled";

    Normalised of(String call) {
        Optional<Agent> agent = callback.to().agent();
        return new CallDraft(callback.context(), call)
                .alias(callback.sid())
                .result(talked() ? CallResult.ANSWERED : CallResult.STARTED)
                .legs(agent.flatMap(this::leg).stream().toList())
                .steps(agent.map(DialledLeg::step).stream().toList())
                .eventTime(callback.sent())
                .part();
    }

    private boolean talked() {
        return switch (callback.status()) {
            case PICKED_UP, COMPLETED -> !VoiceStatus.machine(callback.fields());
            case GOING_ON, GIVEN_UP, FAILED -> false;
        };
    }

    private Optional<Leg> leg(Agent agent) {
        return callback.sid().map(sid -> talked() ? talk(sid, agent) : rang(sid, agent));
    }

    private Leg talk(String sid, Agent agent) {
        boolean over = callback.status().over();
        return new Leg(
                sid,
                Optional.of(agent),
                LegOutcome.TALKED,
                over ? callback.pickedUp() : callback.sent(),
                callback.sent().filter(end -> over),
                callback.fields().seconds("CallDuration").filter(lasted -> over),
                Optional.of(DIALLED));
    }

    private static Leg rang(String sid, Agent agent) {
        return new Leg(
                sid,
                Optional.of(agent),
                LegOutcome.RANG,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(DIALLED));
    }

    /** One for all that a call dials: whom it rang alone is known in the end, and of several nobody is. */
    private static Step step(Agent agent) {
        return new Step(
                DIALLED,
                Optional.empty(),
                Optional.empty(),
                StepKind.AGENT,
                Optional.empty(),
                Optional.empty(),
                List.of(agent),
                Optional.empty());
    }
}
