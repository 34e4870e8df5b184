package io.rightful.rules.call;

/** What became of a leg. */
public enum LegOutcome {
    /** It rang and nobody took it. */
    RANG,
    /** It ended, and the statement does not say how. What all statements together say of it, a merged call's leg tells. */
    LEFT,
    /** Somebody talked on it. */
    TALKED
}
