package io.rightful.ledger.ownersync;

/** Where a lead stands after a CRM has answered. */
public enum PushEnd {
    /** Nothing is left to do for now. */
    DONE,
    /** Something changed while the owner was written: the lead is to be read there, and decided, again. */
    LOOK_AGAIN
}
