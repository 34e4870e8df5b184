package io.rightful.telephony.quo;

import java.util.Map;
import java.util.Optional;

import io.rightful.telephony.Words;

/** What an event is of. Several are called "completed" beside the call. */
enum QuoType {
    RINGING,
    ANSWERED,
    COMPLETED,
    MISSED,
    VOICEMAIL,
    /** It comes long after the call, and names who answered. */
    SUMMARY,
    TEXT_RECEIVED,
    TEXT_SENT,
    NO_NEWS,
    OTHER,
    UNKNOWN;

    private static final Words<QuoType> WORDS = new Words<>(Map.ofEntries(
            Map.entry("call.ringing", RINGING),
            Map.entry("call.answered", ANSWERED),
            Map.entry("call.completed", COMPLETED),
            Map.entry("call.missed", MISSED),
            Map.entry("call.voicemail.completed", VOICEMAIL),
            Map.entry("call.summary.completed", SUMMARY),
            Map.entry("call.forwarded", NO_NEWS),
            Map.entry("call.menu.selected", NO_NEWS),
            Map.entry("call.recording.completed", NO_NEWS),
            Map.entry("call.transcript.completed", NO_NEWS),
            Map.entry("message.received", TEXT_RECEIVED),
            Map.entry("message.delivered", TEXT_SENT),
            Map.entry("message.failed", TEXT_SENT),
            Map.entry("message.undelivered", TEXT_SENT)));

    static QuoType of(Optional<String> type) {
        boolean ofElse = type.filter(word -> word.startsWith("contact.") || word.startsWith("task."))
                .isPresent();
        return WORDS.read(type).orElse(ofElse ? OTHER : UNKNOWN);
    }
}
