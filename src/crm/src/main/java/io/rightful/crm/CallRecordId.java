package io.rightful.crm;

/** The CRM's own identifier of a recorded call. */
public record CallRecordId(String value) {}
