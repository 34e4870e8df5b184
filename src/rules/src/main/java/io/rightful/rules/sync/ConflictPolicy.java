package io.rightful.rules.sync;

/** Whose owner holds where both here and the CRM have another one than they last agreed on. */
public enum ConflictPolicy {
    CRM_WINS,
    /** The first successful contact's, else the CRM's. */
    FIRST_CONTACT_WINS,
    /** The one set later, or the CRM's where they were set within five minutes. */
    LATEST_WINS
}
