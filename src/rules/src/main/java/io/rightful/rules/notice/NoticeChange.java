package io.rightful.rules.notice;

/** What became of a contact's primary agent, as one record of history says it. */
public enum NoticeChange {
    ASSIGNED,
    UNASSIGNED,
    /** Assigned with many others at once, when somebody's contacts were handed over. */
    HANDED_OVER
}
