package io.rightful.telephony.generic;

/** What a body is of; one that states none is of a call. */
enum GenericType {
    CALL,
    TEXT,
    FORM
}
