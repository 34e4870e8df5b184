package io.rightful.rules.contact;

/** What set a lead owner. Only the last two ever give way to a rule, and a CRM's where the integration says so. */
public enum OwnerCause {
    MANUAL,
    CRM,
    FIRST_CONTACT,
    DEFAULT
}
