package io.rightful.ledger.timeline;

/** What may stand in a contact's timeline. */
public enum TimelineKind {
    CALL,
    TEXT,
    FORM,
    ASSIGNMENT
}
