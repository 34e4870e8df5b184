package io.rightful.telephony.zoom;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.rightful.telephony.Fields;
import io.rightful.telephony.Words;

/** What became of a call at one end of it. */
enum Outcome {
    RINGING,
    TALKING,
    TALKED,
    VOICEMAIL,
    /** Somebody else took it, or it went on: what became of it is said there. */
    ELSEWHERE,
    UNANSWERED,
    /** The caller hung up in a menu or while waiting. */
    GIVEN_UP;

    private static final Words<Outcome> RESULTS = new Words<>(Map.ofEntries(
            Map.entry("answered", TALKED),
            Map.entry("accepted", TALKED),
            Map.entry("picked up", TALKED),
            Map.entry("connected", TALKED),
            Map.entry("voicemail", VOICEMAIL),
            Map.entry("overflowed", ELSEWHERE),
            Map.entry("abandoned", GIVEN_UP),
            Map.entry("hang up", GIVEN_UP),
            Map.entry("canceled", UNANSWERED),
            Map.entry("call failed", UNANSWERED),
            Map.entry("unconnected", UNANSWERED),
            Map.entry("rejected", UNANSWERED),
            Map.entry("busy", UNANSWERED),
            Map.entry("ring timeout", UNANSWERED),
            Map.entry("no answer", UNANSWERED),
            Map.entry("invalid key", UNANSWERED),
            Map.entry("invalid operation", UNANSWERED),
            Map.entry("system blocked", UNANSWERED),
            Map.entry("service unavailable", UNANSWERED)));

    private static final Set<String> CONNECTED = Set.of("call-connected", "connected", "answered");

    /** How an event states the end, in words that Zoom does not list; an unknown one says nothing. */
    static Outcome ended(Fields object, boolean answered) {
        Optional<String> word = object.word("handup_result", "hangup_result");
        if (word.filter(text -> text.contains("voicemail")).isPresent()) {
            return VOICEMAIL;
        }
        if (word.filter(text -> text.contains("by-other")).isPresent()) {
            return ELSEWHERE;
        }
        if (word.filter(Outcome::denies).isPresent()) {
            return UNANSWERED;
        }
        return answered || word.filter(CONNECTED::contains).isPresent() ? TALKED : UNANSWERED;
    }

    private static boolean denies(String word) {
        return Set.of("no-answer", "ring-timeout", "rejected", "busy", "missed").contains(word)
                || word.contains("cancel")
                || word.contains("fail")
                || word.contains("block");
    }

    /** How a history states it; what it does not tell is as if it still rang. */
    static Outcome logged(Fields entry) {
        if (entry.word("result_reason")
                .filter(word -> word.endsWith("by-other"))
                .isPresent()) {
            return ELSEWHERE;
        }
        return RESULTS.read(entry.text("result")).orElse(RINGING);
    }

    boolean talk() {
        return this == TALKED || this == TALKING;
    }

    boolean inVain() {
        return this == UNANSWERED || this == ELSEWHERE || this == GIVEN_UP;
    }
}
