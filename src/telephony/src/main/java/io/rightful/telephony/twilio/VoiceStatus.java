package io.rightful.telephony.twilio;

import java.util.Map;

import io.rightful.telephony.Fields;
import io.rightful.telephony.Words;

/** What has become of a leg, in Twilio's words. */
enum VoiceStatus {
    GOING_ON,
    PICKED_UP,
    COMPLETED,
    GIVEN_UP,
    FAILED;

    private static final Words<VoiceStatus> WORDS = new Words<>(Map.of(
            "in-progress", PICKED_UP,
            "completed", COMPLETED,
            "canceled", GIVEN_UP,
            "busy", FAILED,
            "no-answer", FAILED,
            "failed", FAILED));

    /** An unknown word is no final one. */
    static VoiceStatus of(Fields fields) {
        return WORDS.read(fields.text("CallStatus")).orElse(GOING_ON);
    }

    boolean over() {
        return this != GOING_ON && this != PICKED_UP;
    }

    /** Where Twilio was asked to tell a person from an answering machine. */
    static boolean machine(Fields fields) {
        return fields.word("AnsweredBy")
                .filter(word -> word.startsWith("machine"))
                .isPresent();
    }
}
