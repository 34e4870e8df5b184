package io.rightful.rules.call;

/** What a call-flow step does with the caller. */
public enum StepKind {
    AGENT,
    QUEUE,
    RING_GROUP,
    VOICEMAIL,
    MENU,
    RECEIVING_NUMBER,
    OTHER
}
