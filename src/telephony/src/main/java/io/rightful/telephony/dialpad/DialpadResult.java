package io.rightful.telephony.dialpad;

import io.rightful.rules.call.CallResult;

/** How far one leg's event says that the call has come; of who did not take what others may have taken, nothing. */
final class DialpadResult {
    private static final String MISSED = "missed";

    private DialpadResult() {}

    static CallResult read(DialpadLeg leg, DialpadState state) {
        if (state == DialpadState.GOING_ON) {
            return CallResult.STARTED;
        }
        if (voicemail(leg, state)) {
            return CallResult.VOICEMAIL;
        }
        if (leg.taken()) {
            return CallResult.ANSWERED;
        }
        return leg.rungAlong() ? CallResult.STARTED : notTaken(leg);
    }

    /** Its greeting may connect a leg as well. An operator's leg tells that somebody talked before it. */
    private static boolean voicemail(DialpadLeg leg, DialpadState state) {
        return (state == DialpadState.VOICEMAIL || leg.leftVoicemail())
                && !(leg.taken() && leg.operatorLeg().isPresent());
    }

    private static CallResult notTaken(DialpadLeg leg) {
        boolean saysSo = leg.event().word("state").filter(MISSED::equals).isPresent();
        return saysSo || leg.rang() || leg.outbound() ? CallResult.MISSED : CallResult.ABANDONED;
    }
}
