package io.rightful.telephony.ringcentral;

import java.util.Map;
import java.util.Optional;

import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.LegOutcome;
import io.rightful.telephony.Fields;
import io.rightful.telephony.Words;

/** What became of one party, and what that says of the call: nothing, where another party may still have it. */
enum PartyState {
    RINGING(CallResult.STARTED, LegOutcome.RANG),
    TALKING(CallResult.ANSWERED, LegOutcome.TALKED),
    HANDED_ON(CallResult.ANSWERED, LegOutcome.TALKED),
    VOICEMAIL(CallResult.VOICEMAIL, LegOutcome.RANG),
    MISSED(CallResult.MISSED, LegOutcome.RANG),
    GIVEN_UP(CallResult.ABANDONED, LegOutcome.RANG),
    /** It ended without a word on how. */
    LEFT(CallResult.STARTED, LegOutcome.LEFT),
    /** Somebody else has it, or a machine. */
    ELSEWHERE(CallResult.STARTED, LegOutcome.RANG),
    UNKNOWN(CallResult.STARTED, LegOutcome.RANG);

    private static final String OVER = "disconnected";

    private static final Words<PartyState> CODES = new Words<>(Map.ofEntries(
            Map.entry("Setup", RINGING),
            Map.entry("Proceeding", RINGING),
            Map.entry("Answered", TALKING),
            Map.entry("Hold", TALKING),
            Map.entry("Parked", TALKING),
            Map.entry("VoiceMail", VOICEMAIL),
            Map.entry("VoiceMailScreening", VOICEMAIL),
            Map.entry("VMScreening", VOICEMAIL),
            Map.entry("Gone", ELSEWHERE)));

    private static final Words<PartyState> REASONS = new Words<>(Map.ofEntries(
            Map.entry("CallFinished", LEFT),
            Map.entry("CallDropped", LEFT),
            Map.entry("BlindTransfer", HANDED_ON),
            Map.entry("AttendedTransfer", HANDED_ON),
            Map.entry("RccTransfer", HANDED_ON),
            Map.entry("DtmfTransfer", HANDED_ON),
            Map.entry("CallFlip", HANDED_ON),
            Map.entry("CallSwitch", HANDED_ON),
            Map.entry("CallPark", HANDED_ON),
            Map.entry("ParkLocation", HANDED_ON),
            Map.entry("Voicemail", VOICEMAIL),
            Map.entry("NoAnswer", MISSED),
            Map.entry("Rejected", MISSED),
            Map.entry("Timeout", MISSED),
            Map.entry("TargetBusy", MISSED),
            Map.entry("CallReplied", MISSED),
            Map.entry("InternalError", MISSED),
            Map.entry("InvalidNumber", MISSED),
            Map.entry("InternationalDisabled", MISSED),
            Map.entry("DestinationBlocked", MISSED),
            Map.entry("NotEnoughFunds", MISSED),
            Map.entry("NoSuchUser", MISSED),
            Map.entry("Cancelled", GIVEN_UP)));

    private final CallResult result;
    private final LegOutcome outcome;

    PartyState(CallResult result, LegOutcome outcome) {
        this.result = result;
        this.outcome = outcome;
    }

    static PartyState of(Fields party) {
        Optional<Fields> status = party.object("status");
        Optional<String> code = status.flatMap(stated -> stated.word("code"));
        return code.filter(OVER::equals).isPresent()
                ? ended(status.flatMap(stated -> stated.text("reason")), party.flag("missedCall"))
                : CODES.read(code).orElse(UNKNOWN);
    }

    private static PartyState ended(Optional<String> reason, Optional<Boolean> missed) {
        PartyState stated = reason.isEmpty() ? LEFT : REASONS.read(reason).orElse(ELSEWHERE);
        return missed.orElse(false) && stated != VOICEMAIL ? MISSED : stated;
    }

    CallResult result() {
        return result;
    }

    LegOutcome outcome() {
        return outcome;
    }
}
