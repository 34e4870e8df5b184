package io.rightful.admin.report;

/** Whose activity a report tells. */
public enum ActivityBy {
    USER,
    TEAM
}
