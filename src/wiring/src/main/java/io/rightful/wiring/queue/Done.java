package io.rightful.wiring.queue;

/** A record needs no further delivery. */
public enum Done {
    DONE
}
