package io.rightful.rules.message;

/** How a contact wrote. Chats are none: nobody routes them here. */
public enum MessageKind {
    TEXT,
    FORM
}
