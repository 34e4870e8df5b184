package io.rightful.telephony.justcall;

import java.util.Map;
import java.util.Optional;

import io.rightful.telephony.Words;

/** What an event is of. */
enum JustCallEvent {
    CALL_UNDER_WAY,
    CALL_MISSED,
    CALL_VOICEMAIL,
    CALL_OVER,
    TEXT_RECEIVED,
    TEXT_SENT,
    TEXT_EITHER_WAY,
    OTHER;

    private static final Words<JustCallEvent> TYPES = new Words<>(Map.ofEntries(
            Map.entry("call.incoming", CALL_UNDER_WAY),
            Map.entry("call.initiated", CALL_UNDER_WAY),
            Map.entry("call.answered", CALL_UNDER_WAY),
            Map.entry("call.enters_queue", CALL_UNDER_WAY),
            Map.entry("call.exits_queue", CALL_UNDER_WAY),
            Map.entry("call.missed", CALL_MISSED),
            Map.entry("call.voicemail", CALL_VOICEMAIL),
            Map.entry("call.completed", CALL_OVER),
            Map.entry("call.updated", CALL_OVER),
            Map.entry("sd.call_completed", CALL_OVER),
            Map.entry("sd.call_updated", CALL_OVER),
            Map.entry("sms.received", TEXT_RECEIVED),
            Map.entry("sms.sent", TEXT_SENT),
            Map.entry("sms.sent_received", TEXT_EITHER_WAY)));

    static JustCallEvent of(String type) {
        return TYPES.read(Optional.of(type)).orElse(OTHER);
    }
}
