package io.rightful.telephony.zoom;

import java.util.Map;
import java.util.Optional;

import io.rightful.rules.call.StepKind;
import io.rightful.telephony.Words;

/** What is at one end of a Zoom call, of which only a person is an agent. */
enum PartyKind {
    PERSON(StepKind.AGENT),
    /** A phone in a common area or room, or another system: somebody may talk there, and nobody says who. */
    DEVICE(StepKind.OTHER),
    QUEUE(StepKind.QUEUE),
    SHARED_LINE(StepKind.RING_GROUP),
    MENU(StepKind.MENU),
    /** Not of the account. */
    OUTSIDE(StepKind.OTHER);

    private static final Words<PartyKind> WORDS = new Words<>(Map.ofEntries(
            Map.entry("user", PERSON),
            Map.entry("callQueue", QUEUE),
            Map.entry("call queue", QUEUE),
            Map.entry("autoReceptionist", MENU),
            Map.entry("auto receptionist", MENU),
            Map.entry("sharedLineGroup", SHARED_LINE),
            Map.entry("shared line group", SHARED_LINE),
            Map.entry("group call pickup", SHARED_LINE),
            Map.entry("pstn", OUTSIDE),
            Map.entry("external contact", OUTSIDE)));

    private final StepKind step;

    PartyKind(StepKind step) {
        this.step = step;
    }

    /** @param ours where no type is stated: whether anything else says that it is of the account */
    static PartyKind of(Optional<String> type, boolean user, boolean ours) {
        if (type.isPresent()) {
            return WORDS.read(type).orElse(DEVICE);
        }
        return user ? PERSON : ours ? DEVICE : OUTSIDE;
    }

    StepKind step() {
        return step;
    }

    /** Rings others, each of whom may miss the call without anything being lost. */
    boolean ringsOthers() {
        return this == QUEUE || this == SHARED_LINE;
    }

    /** Takes calls without anybody talking. */
    boolean machine() {
        return this == QUEUE || this == MENU;
    }
}
