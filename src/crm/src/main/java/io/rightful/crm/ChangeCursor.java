package io.rightful.crm;

/** How far changes have been read. Opaque, to be kept with the integration; of use to the same CRM alone. */
public record ChangeCursor(String value) {}
