package io.rightful.telephony.twilio;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.Direction;
import io.rightful.telephony.CallDraft;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.Normalised.Ignored;

/** The call itself, which tells when it was and who called whom, and never who of the account took it. */
record WholeCall(VoiceCallback callback, Way way) {
    private static final Ignored AGENTS_LEG = new Ignored(
            "agent-leg", "A leg to an agent that names no call; who took the call is told by other events.");

    /** Who called whom. */
    enum Way {
        CONTACT_CALLED,
        AGENT_CALLED,
        CONTACT_WAS_CALLED,
        AGENT_WAS_CALLED,
        UNKNOWN;

        static Way of(VoiceCallback callback) {
            String direction = callback.fields().word("Direction").orElse("");
            if (direction.equals("inbound")) {
                return callback.from().agent().isPresent() ? AGENT_CALLED : CONTACT_CALLED;
            }
            if (direction.startsWith("outbound")) {
                return callback.to().agent().isPresent() ? AGENT_WAS_CALLED : CONTACT_WAS_CALLED;
            }
            return UNKNOWN;
        }
    }

    static WholeCall of(VoiceCallback callback) {
        return new WholeCall(callback, Way.of(callback));
    }

    Normalised read(String callId) {
        return switch (way) {
            case AGENT_WAS_CALLED -> AGENTS_LEG;
            case UNKNOWN -> draft(callId).part();
            case CONTACT_CALLED -> between(callId, Direction.INBOUND, callback.from(), Optional.of(callback.to()));
            case AGENT_CALLED -> between(callId, Direction.OUTBOUND, callback.to(), Optional.empty());
            case CONTACT_WAS_CALLED -> between(callId, Direction.OUTBOUND, callback.to(), Optional.of(callback.from()));
        };
    }

    private Normalised between(String callId, Direction direction, Endpoint other, Optional<Endpoint> own) {
        Set<String> ownNumbers = own
                .flatMap(Endpoint::number)
                .flatMap(callback.context().numbers()::e164)
                .stream()
                .collect(Collectors.toSet());
        Optional<Agent> placedBy = way == Way.AGENT_CALLED ? callback.from().agent() : Optional.empty();
        Optional<String> name = callback.fields().text("CallerName").filter(shown -> way == Way.CONTACT_CALLED);
        return draft(callId)
                .direction(Optional.of(direction))
                .contact(callback.context().numbers().contact(other.number(), ownNumbers, name, Optional.empty()))
                .ownNumbers(ownNumbers)
                .placedBy(placedBy)
                .part();
    }

    private CallDraft draft(String callId) {
        boolean contactPicksUp = way == Way.CONTACT_WAS_CALLED;
        CallResult result = result();
        return new CallDraft(callback.context(), callId)
                .result(result)
                .startedAt(contactPicksUp ? began() : callback.pickedUp().or(this::began))
                .answeredAt(callback.pickedUp().filter(moment -> contactPicksUp && result == CallResult.ANSWERED))
                .endedAt(callback.sent())
                .eventTime(callback.sent());
    }

    /** A callback that comes while it goes on; once somebody was there the beginning is past. */
    private Optional<Instant> began() {
        return callback.sent().filter(sent -> callback.status() == VoiceStatus.GOING_ON);
    }

    /** That the call itself is completed says of a caller, or of an agent who dials, only that they are off the line. */
    private CallResult result() {
        return switch (callback.status()) {
            case GOING_ON, PICKED_UP -> CallResult.STARTED;
            case COMPLETED -> way == Way.CONTACT_WAS_CALLED ? contacted() : CallResult.MISSED;
            case GIVEN_UP -> way == Way.CONTACT_CALLED ? CallResult.ABANDONED : CallResult.MISSED;
            case FAILED -> CallResult.MISSED;
        };
    }

    private CallResult contacted() {
        return VoiceStatus.machine(callback.fields()) ? CallResult.VOICEMAIL : CallResult.ANSWERED;
    }
}
