package io.rightful.telephony.justcall;

import java.util.Map;
import java.util.Optional;

import io.rightful.rules.call.CallResult;
import io.rightful.telephony.Fields;
import io.rightful.telephony.Words;

/** How far a call came, by its type: {@code Missed} in some places and {@code INCOMING_MISSED} in others. An unknown one is no guess. */
record JustCallResult(JustCallEvent event, Fields info) {
    private static final Words<CallResult> WORDS = new Words<>(Map.ofEntries(
            Map.entry("answered", CallResult.ANSWERED),
            Map.entry("missed", CallResult.MISSED),
            Map.entry("unanswered", CallResult.MISSED),
            Map.entry("busy", CallResult.MISSED),
            Map.entry("failed", CallResult.MISSED),
            Map.entry("restricted", CallResult.MISSED),
            Map.entry("blocked", CallResult.MISSED),
            Map.entry("cancelled", CallResult.MISSED),
            Map.entry("canceled", CallResult.MISSED),
            Map.entry("abandoned", CallResult.ABANDONED),
            Map.entry("voicemail", CallResult.VOICEMAIL)));

    /** An event that comes while the call goes on is no final word, whatever it looks like by then. */
    CallResult read() {
        return switch (event) {
            case CALL_VOICEMAIL -> CallResult.VOICEMAIL;
            case CALL_MISSED -> stated().filter(CallResult.ABANDONED::equals).orElse(CallResult.MISSED);
            case CALL_OVER -> stated().orElse(CallResult.STARTED);
            case CALL_UNDER_WAY, TEXT_RECEIVED, TEXT_SENT, TEXT_EITHER_WAY, OTHER -> CallResult.STARTED;
        };
    }

    private Optional<CallResult> stated() {
        return WORDS.read(info.word("type").map(word -> word.replaceFirst("^(incoming|outgoing)-", "")));
    }
}
