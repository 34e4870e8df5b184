package io.rightful.rules.message;

/** What a contact sent. */
public enum MessageKind {
    TEXT,
    FORM
}
