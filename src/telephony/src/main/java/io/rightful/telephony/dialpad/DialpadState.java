package io.rightful.telephony.dialpad;

import java.util.Map;

import io.rightful.telephony.Fields;
import io.rightful.telephony.Words;

/** What an event of a call is about, by its state; a call of the API's list has the state that it ended in. */
enum DialpadState {
    GOING_ON,
    OVER,
    VOICEMAIL,
    LISTENING,
    AFTERWARDS,
    BLOCKED,
    UNKNOWN;

    private static final Words<DialpadState> WORDS = new Words<>(Map.ofEntries(
            Map.entry("calling", GOING_ON),
            Map.entry("preanswer", GOING_ON),
            Map.entry("ringing", GOING_ON),
            Map.entry("queued", GOING_ON),
            Map.entry("connected", GOING_ON),
            Map.entry("hold", GOING_ON),
            Map.entry("parked", GOING_ON),
            Map.entry("hangup", OVER),
            Map.entry("missed", OVER),
            Map.entry("voicemail", VOICEMAIL),
            Map.entry("voicemail_uploaded", VOICEMAIL),
            Map.entry("barge", LISTENING),
            Map.entry("eavesdrop", LISTENING),
            Map.entry("monitor", LISTENING),
            Map.entry("takeover", LISTENING),
            Map.entry("admin", AFTERWARDS),
            Map.entry("admin_recording", AFTERWARDS),
            Map.entry("ai_playbook", AFTERWARDS),
            Map.entry("call_transcription", AFTERWARDS),
            Map.entry("transcription", AFTERWARDS),
            Map.entry("csat", AFTERWARDS),
            Map.entry("pcsat", AFTERWARDS),
            Map.entry("dispositions", AFTERWARDS),
            Map.entry("postcall", AFTERWARDS),
            Map.entry("recap_action_items", AFTERWARDS),
            Map.entry("recap_outcome", AFTERWARDS),
            Map.entry("recap_purposes", AFTERWARDS),
            Map.entry("recap_summary", AFTERWARDS),
            Map.entry("recording", AFTERWARDS),
            Map.entry("blocked", BLOCKED)));

    static DialpadState of(Fields event) {
        return WORDS.read(event.text("state")).orElse(UNKNOWN);
    }
}
