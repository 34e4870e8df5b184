package io.rightful.ledger.history;

/** Which way. A change from one to another is both, sharing a change id. */
public enum AssignmentChange {
    UNASSIGNED,
    ASSIGNED
}
