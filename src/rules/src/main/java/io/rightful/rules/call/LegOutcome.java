package io.rightful.rules.call;

/** What became of a leg. */
public enum LegOutcome {
    /** It rang and nobody took it. */
    RANG,
    /** Somebody talked on it. */
    TALKED
}
