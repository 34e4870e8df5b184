package io.rightful.telephony.dialpad;

import java.util.Map;
import java.util.Optional;

import io.rightful.rules.call.StepKind;
import io.rightful.telephony.Fields;
import io.rightful.telephony.Words;

/** Whom or what a leg reached. In a group somebody else's leg tells who took the call. */
enum DialpadTarget {
    USER(StepKind.AGENT),
    CALL_CENTER(StepKind.QUEUE),
    GROUP(StepKind.RING_GROUP),
    MENU(StepKind.MENU),
    /** A room's telephone, or what is not stated: somebody answers it, and nothing tells who. */
    OTHER(StepKind.OTHER);

    private static final Words<DialpadTarget> WORDS = new Words<>(Map.ofEntries(
            Map.entry("user", USER),
            Map.entry("callcenter", CALL_CENTER),
            Map.entry("call_center", CALL_CENTER),
            Map.entry("channel", GROUP),
            Map.entry("coachinggroup", GROUP),
            Map.entry("coachingteam", GROUP),
            Map.entry("department", GROUP),
            Map.entry("office", GROUP),
            Map.entry("staffgroup", GROUP),
            Map.entry("callrouter", MENU),
            Map.entry("call_router", MENU)));

    private final StepKind step;

    DialpadTarget(StepKind step) {
        this.step = step;
    }

    static DialpadTarget of(Optional<Fields> target) {
        return WORDS.read(target.flatMap(stated -> stated.text("type"))).orElse(OTHER);
    }

    StepKind step() {
        return step;
    }

    boolean answersItself() {
        return this == USER || this == OTHER;
    }
}
