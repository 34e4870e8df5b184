package io.rightful.rules.call;

/** Seen from the account: who dialled. */
public enum Direction {
    INBOUND,
    OUTBOUND
}
