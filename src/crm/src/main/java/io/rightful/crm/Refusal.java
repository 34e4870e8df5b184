package io.rightful.crm;

/** Why a CRM does not take an owner. */
public enum Refusal {
    /** Somebody changed the lead since it was read. */
    CHANGED_MEANWHILE,
    LEAD_CONVERTED,
    /** Deleted, merged away, or never there. */
    LEAD_NOT_THERE,
    LEAD_LOCKED,
    OWNER_INACTIVE,
    OWNER_UNKNOWN,
    NOT_PERMITTED,
    /** A rule of the customer's own. */
    CUSTOMERS_RULE,
    NOT_SUPPORTED,
    OTHER
}
