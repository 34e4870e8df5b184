package io.rightful.rules.sync;

/** Which way lead owners go between here and an integration's CRM. */
public enum SyncDirection {
    BOTH,
    /** What the CRM says is taken; nothing of it is ever written. */
    PULL_ONLY,
    /** What changes here is written; what the CRM says is never taken. */
    PUSH_ONLY
}
