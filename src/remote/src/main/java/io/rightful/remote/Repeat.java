package io.rightful.remote;

/** Whether a request may be sent again where it is not known if it was done. */
public enum Repeat {
    /** It reads, or it sets what would be set twice to the same. */
    SAFE,
    /** It creates: a second time makes a second one. */
    UNSAFE
}
